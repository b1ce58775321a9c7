import { configurar } from './configuracion.js'

/** Fiori elements names most of these as lazy: unless loaded whole, its 400 modules come one by one. */
const BIBLIOTECAS_DE_APLICACION = [
  'sap.fe.templates', 'sap.fe.core', 'sap.fe.macros', 'sap.fe.controls',
  'sap.uxap', 'sap.ui.mdc', 'sap.ui.unified', 'sap.ui.layout', 'sap.ui.table', 'sap.suite.ui.microchart'
]

/** Somebody who opens the address of an application waits for it; on the home page there is time. */
const abreAplicacion = () => window.location.hash.length > 1 && !window.location.hash.startsWith('#Shell-home')

const precargarAplicaciones = async () => {
  const [Library] = await requerir('sap/ui/core/Lib')
  await Promise.all(BIBLIOTECAS_DE_APLICACION.map(name => Library.load({ name })))
}

/** SAPUI5 starts only once its configuration exists. */
const cargar = atributos => new Promise((resolve, reject) => {
  const script = document.createElement('script')
  for (const [nombre, valor] of Object.entries(atributos)) script.setAttribute(nombre, valor)
  script.addEventListener('load', resolve)
  script.addEventListener('error', reject)
  document.head.append(script)
})

const requerir = (...modulos) => new Promise((resolve, reject) => {
  sap.ui.require(modulos, (...cargados) => resolve(cargados), reject)
})

const ofrecerCambioDeUsuario = async Container => {
  const extension = await Container.getServiceAsync('Extension')
  const accion = await extension.createUserAction({
    text: 'Cambiar de usuario',
    icon: 'sap-icon://switch-views',
    press: () => window.location.assign('/salir')
  })
  accion.showOnHome().showForAllApps()
}

const iniciar = async () => {
  const respuesta = await fetch('/sesion')
  if (!respuesta.ok) {
    window.location.replace('/')
    return
  }
  window['sap-ushell-config'] = configurar(await respuesta.json())
  await cargar({
    'id': 'sap-ui-bootstrap',
    'src': '/resources/sap-ui-core.js',
    'data-sap-ui-async': 'true',
    'data-sap-ui-libs': 'sap.m,sap.ushell',
    'data-sap-ui-theme': 'sap_horizon',
    'data-sap-ui-language': 'es',
    'data-sap-ui-format-locale': 'es-CO',
    'data-sap-ui-compat-version': 'edge',
    'data-sap-ui-frame-options': 'allow',
    // Otherwise Fiori elements looks for an ABAP system that keeps changes of the layout
    'data-sap-ui-flexibility-services': '[{"connector":"SessionStorageConnector"}]'
  })
  const [Core] = await requerir('sap/ui/core/Core')
  await Core.ready()
  sap.ui.loader.config({ paths: { 'escucha/mosaico': '/launchpad/mosaico' } })
  const bibliotecas = abreAplicacion() ? precargarAplicaciones() : undefined
  // A component that is already there is not searched as a preload file, which the tile does not have
  const [Container] = await requerir('sap/ushell/Container', 'escucha/mosaico/Component')
  await Container.init('local')
  await bibliotecas
  const renderer = await Container.createRenderer('fiori2', true)
  renderer.placeAt('content')
  await ofrecerCambioDeUsuario(Container)
  if (!bibliotecas) await precargarAplicaciones()
}

iniciar()
