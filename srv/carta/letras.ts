/** Stands on paper where the fonts of our documents have no letter; several in a row leave one. */
export const MARCA = '[?]'

const CP1252 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
const ESCRIBIBLE = new RegExp(`^[\\n\\x20-\\x7e\\xa0-\\xac\\xae-\\xff${CP1252}]*$`)

/** Signs that people type and Unicode does not take apart by itself. */
const EQUIVALENTES: Record<string, string> = {
  '→': '->', '←': '<-', '↔': '<->', '⇒': '=>', '≤': '<=', '≥': '>=', '−': '-', '‐': '-', '‑': '-', '‒': '–', '―': '—', '⁄': '/',
  '●': '•', '▪': '•', '■': '•', '◦': '•', '‣': '•', '′': '\'', '″': '"', 'ʼ': '’', 'ł': 'l', 'Ł': 'L', 'đ': 'd', 'Đ': 'D', 'ı': 'i',
}

const letras = new Intl.Segmenter('es', { granularity: 'grapheme' })

/**
 * A text in the letters of the standard PDF fonts (WinAnsi, ISO 32000-1 annex D). What has a plain
 * equivalent becomes it (`ő` → `o`, `①` → `1`), what nobody sees goes, and any other letter leaves MARCA.
 */
export function enLetrasDelPdf(texto: string): string {
  const limpio = texto.normalize('NFC').replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/\t/g, '    ')
  if (ESCRIBIBLE.test(limpio)) return limpio
  let escrito = ''
  let marcada = false
  for (const { segment } of letras.segment(limpio)) {
    const letra = ESCRIBIBLE.test(segment) ? segment : equivalente(segment)
    if (letra === MARCA && marcada) continue
    escrito += letra
    if (letra) marcada = letra === MARCA
  }
  return escrito
}

function equivalente(letra: string): string {
  const visible = letra.replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '')
  const compuesta = [...visible.normalize('NFKC')].map(c => EQUIVALENTES[c] ?? c).join('')
  if (ESCRIBIBLE.test(compuesta)) return compuesta
  const sinMarcas = [...compuesta.normalize('NFKD').replace(/\p{M}/gu, '')].map(c => EQUIVALENTES[c] ?? c).join('')
  return sinMarcas && ESCRIBIBLE.test(sinMarcas) ? sinMarcas : MARCA
}
