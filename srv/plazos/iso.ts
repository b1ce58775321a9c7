import { diaCivil, existeFecha, MS_POR_DIA, PRIMER_ANIO, ULTIMO_ANIO } from './civil'

// ISO 8601 text read by position: a due date is mostly the reading of its instant, and Date.parse
// is several times slower and accepts text without a zone, which would take that of the server.

const MS_POR_MINUTO = 60_000
const MAS = 43
const GUION = 45
const PUNTO = 46
const CERO = 48
const NUEVE = 57
const DOS_PUNTOS = 58
const LETRA_T = 84
const LETRA_Z = 90

// What dosDigitos answers for anything else: negative enough to spoil any sum it takes part in.
const NO_ES_NUMERO = -100_000

// Value of the two decimal digits at position i; beyond the end of the text there are none.
function dosDigitos(texto: string, i: number): number {
  const d = texto.charCodeAt(i) - CERO
  const u = texto.charCodeAt(i + 1) - CERO
  return d >= 0 && d <= 9 && u >= 0 && u <= 9 ? d * 10 + u : NO_ES_NUMERO
}

/** Day number of the `YYYY-MM-DD` that the text begins with; NaN when it is not a real date of the supported years. */
export function diaDeTexto(t: string): number {
  if (t.charCodeAt(4) !== GUION || t.charCodeAt(7) !== GUION) return NaN
  const anio = dosDigitos(t, 0) * 100 + dosDigitos(t, 2)
  const mes = dosDigitos(t, 5)
  const dia = dosDigitos(t, 8)
  return anio >= PRIMER_ANIO && anio <= ULTIMO_ANIO && existeFecha(anio, mes, dia) ? diaCivil(anio, mes, dia) : NaN
}

/** Milliseconds since 1970-01-01T00:00Z of `YYYY-MM-DDTHH:mm[:ss[.f…]]` with `Z` or `±HH:mm`; NaN when it is anything else. */
export function msDeTexto(t: string): number {
  if (t.charCodeAt(10) !== LETRA_T || t.charCodeAt(13) !== DOS_PUNTOS) return NaN
  const minuto = minutoEscrito(t, 11)
  if (minuto < 0) return NaN
  const reloj = diaDeTexto(t) * MS_POR_DIA + minuto * MS_POR_MINUTO
  if (t.charCodeAt(16) !== DOS_PUNTOS) return reloj - desfaseEscrito(t, 16)
  const segundo = dosDigitos(t, 17)
  if (segundo < 0 || segundo > 59) return NaN
  const fin = finDeFraccion(t)
  return reloj + segundo * 1000 + msDeFraccion(t, fin) - desfaseEscrito(t, fin)
}

// Minute of the day of the `HH:mm` at position i; negative when it is not a time.
function minutoEscrito(t: string, i: number): number {
  const hora = dosDigitos(t, i)
  const minuto = dosDigitos(t, i + 3)
  return hora <= 23 && minuto <= 59 ? hora * 60 + minuto : -1
}

// Position after the seconds and their decimals; databases write up to seven of them.
function finDeFraccion(t: string): number {
  let i = 19
  if (t.charCodeAt(i) !== PUNTO) return i
  do i++
  while (esCifra(t, i))
  return i
}

function esCifra(t: string, i: number): boolean {
  const c = t.charCodeAt(i)
  return c >= CERO && c <= NUEVE
}

// Decimals beyond the third are dropped: nothing in a term depends on them.
function msDeFraccion(t: string, fin: number): number {
  if (fin === 19) return 0
  if (fin === 20) return NaN
  const centesimas = fin > 21 ? dosDigitos(t, 20) : (t.charCodeAt(20) - CERO) * 10
  return centesimas * 10 + (fin > 22 ? t.charCodeAt(22) - CERO : 0)
}

// Milliseconds east of UTC that the text declares from position i to its end; NaN when it declares none.
function desfaseEscrito(t: string, i: number): number {
  const signo = t.charCodeAt(i)
  if (signo === LETRA_Z) return t.length === i + 1 ? 0 : NaN
  if ((signo !== MAS && signo !== GUION) || t.length !== i + 6 || t.charCodeAt(i + 3) !== DOS_PUNTOS) return NaN
  const minutos = minutoEscrito(t, i + 1)
  if (minutos < 0) return NaN
  return signo === MAS ? minutos * MS_POR_MINUTO : -minutos * MS_POR_MINUTO
}
