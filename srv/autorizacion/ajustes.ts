import cds from '@sap/cds'

/** `cds.escucha.autorizacion`: the text that people are shown, where nobody says another. */
interface Ajustes { formato: string; version: string }

export const ajustes = (): Ajustes => (cds.env as unknown as { escucha: { autorizacion: Ajustes } }).escucha.autorizacion
