/** How long what a petition says may be, in characters. */
export const TEXTO_MAXIMO = 20_000
/** In C4C a subject may be longer. */
export const ASUNTO_MAXIMO = 160
