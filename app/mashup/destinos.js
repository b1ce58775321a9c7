const pagina = (aplicacion, idioma, lugar) => `../${aplicacion}/webapp/index.html${idioma === 'en' ? '?sap-language=en' : ''}#/${lugar}`

/** Only the service of who attends has drafts, and the key that goes with them. */
const llave = (ID, aplicacion, activo) => (aplicacion === 'atencion' ? `ID=${ID},IsActiveEntity=${activo}` : ID)

/** Addresses of the Fiori pages that people know, without a launchpad around them. */
export const destinoDeCaso = ({ ID, aplicacion }, idioma) => pagina(aplicacion, idioma, `PQRS(${llave(ID, aplicacion, true)})`)
export const destinoDeBorrador = (ID, idioma) => pagina('atencion', idioma, `PQRS(${llave(ID, 'atencion', false)})`)
export const destinoDePersona = (clienteC4C, idioma) => pagina('atencion', idioma, `Personas('${encodeURIComponent(clienteC4C)}')`)
