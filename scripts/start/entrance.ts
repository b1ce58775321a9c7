import { USUARIOS } from '../../srv/desarrollo/usuarios'

/** What a newcomer needs to know before the first click. */
export const describeEntrance = (port: string, sandboxPort: string) => `
Escucha · entorno de desarrollo

  Entrada      http://localhost:${port}/
  Escritorio   http://localhost:${port}/launchpad/   (cuando SAPUI5 esté preparado)
  Simulador    http://localhost:${sandboxPort}/sap/c4c/odata/v1/c4codataapi/
  En C4C       http://localhost:${sandboxPort}/mashup   (Escucha en la pantalla de un ticket de C4C)
  Usuarios     ${USUARIOS.map(({ usuario }) => usuario).join(', ')}
               con cualquier contraseña

Para terminar, pulse Ctrl+C.
`
