import { aplicaciones, grupos } from './mosaicos.js'

/** Of ushell's classic home page; the name is fixed by SAPUI5. */
const TILE = { namespace: 'escucha.mosaico', path: '/launchpad/mosaico', moduleType: 'UIComponent', moduleName: 'escucha.mosaico' }

/** Texts of the shell come as JSON, by language. */
const PRODUCTO = JSON.stringify({ default: 'Escucha' })

/** The shell calls its default group "Mi página de inicio"; without one it would take the first of ours. */
const GRUPO_PREDETERMINADO = { id: 'predeterminado', title: '', isDefaultGroup: true, isVisible: false, tiles: [] }

const destino = ({ intencion, parametros = {} }) => {
  const query = new URLSearchParams(parametros).toString()
  return `#${intencion}${query ? `?${query}` : ''}`
}

const esPara = ({ roles }, sesion) => roles.some(rol => sesion.roles.includes(rol))

const mosaico = (definicion, id) => ({
  ...TILE,
  id,
  title: definicion.titulo,
  size: '1x1',
  properties: {
    title: definicion.titulo,
    subtitle: definicion.subtitulo,
    icon: definicion.icono,
    color: definicion.color,
    conteo: definicion.conteo,
    targetURL: destino(definicion)
  }
})

const gruposDe = sesion => [GRUPO_PREDETERMINADO, ...gruposVisiblesDe(sesion)]

const gruposVisiblesDe = sesion => grupos
  .map((grupo, indice) => ({
    id: `grupo-${indice}`,
    title: grupo.titulo,
    isPreset: true,
    isVisible: true,
    tiles: grupo.mosaicos
      .filter(definicion => esPara(definicion, sesion))
      .map((definicion, posicion) => mosaico(definicion, `mosaico-${indice}-${posicion}`))
  }))
  .filter(grupo => grupo.tiles.length > 0)

/** An application without a tile for the user is not reachable by typing its address either. */
const aplicacionesDe = sesion => {
  const alcanzables = new Set(grupos.flatMap(grupo => grupo.mosaicos)
    .filter(definicion => esPara(definicion, sesion))
    .map(definicion => definicion.intencion))
  return Object.fromEntries(Object.entries(aplicaciones)
    .filter(([intencion]) => alcanzables.has(intencion))
    .map(([intencion, { componente, url, titulo }]) => [intencion, {
      title: titulo,
      additionalInformation: `SAPUI5.Component=${componente}`,
      applicationType: 'URL',
      url,
      navigationMode: 'embedded'
    }]))
}

/** What SAP's sandbox script would derive; done here, it needs no files of that script. */
export const configurar = sesion => {
  const config = { applications: aplicacionesDe(sesion) }
  return {
    defaultRenderer: 'fiori2',
    renderers: {
      fiori2: {
        componentData: {
          config: {
            rootIntent: 'Shell-home',
            enableSearch: false,
            enablePersonalization: false,
            // Its place is taken by the change of user
            disableSignOut: true
          }
        }
      }
    },
    ushell: {
      companyLogo: { url: '/launchpad/icono.svg', accessibleText: PRODUCTO },
      header: { title: { home: PRODUCTO } }
    },
    services: {
      Container: {
        adapter: { config: { id: sesion.usuario, firstName: sesion.nombre, lastName: '', fullName: sesion.nombre } }
      },
      NavTargetResolutionInternal: { config: { enableClientSideTargetResolution: true }, adapter: { config } },
      ClientSideTargetResolution: { adapter: { config } },
      Ui5ComponentLoader: { config: { loadDefaultDependencies: false } },
      FlpLaunchPage: { adapter: { config: { groups: gruposDe(sesion) } } }
    }
  }
}
