/** Spanish unless English is asked for, as the applications that open next do (`sap-language`). */
export const idiomaDe = parametros => (/^en/i.test(parametros.get('sap-language') ?? '') ? 'en' : 'es')

const leer = archivo => Object.fromEntries(archivo.split('\n')
  .filter(linea => linea.includes('=') && !linea.startsWith('#'))
  .map(linea => [linea.slice(0, linea.indexOf('=')).trim(), linea.slice(linea.indexOf('=') + 1).trim()]))

/** Answers a function that gives the text of a key, with `{0}`, `{1}` … filled in. */
export const cargarTextos = async idioma => {
  const respuesta = await fetch(`i18n/i18n${idioma === 'en' ? '_en' : ''}.properties`)
  const textos = leer(await respuesta.text())
  return (clave, ...valores) => valores.reduce((texto, valor, i) => texto.replaceAll(`{${i}}`, () => valor), textos[clave])
}
