/** Text is always text here: nothing that an address or C4C brought becomes markup. */
const nodo = (etiqueta, propiedades = {}, ...hijos) => {
  const elemento = Object.assign(document.createElement(etiqueta), propiedades)
  elemento.append(...hijos.filter(hijo => hijo !== null && hijo !== undefined))
  return elemento
}

const boton = ({ texto, principal, alPulsar, enlace }) => {
  const className = principal ? 'boton principal' : 'boton'
  return enlace
    ? nodo('a', { className, href: enlace, target: '_blank', rel: 'noopener' }, texto)
    : nodo('button', { type: 'button', className, onclick: alPulsar }, texto)
}

const acciones = lista => (lista.length ? nodo('div', { className: 'acciones' }, ...lista.map(boton)) : null)

const cabecera = (titulo, origen) => [
  origen && nodo('p', { className: 'origen' }, origen),
  nodo('h1', { tabIndex: -1 }, titulo),
]

/** While something is asked. */
export const espera = texto => nodo('div', {},
  nodo('p', {}, texto),
  nodo('div', { className: 'barra', ariaHidden: 'true' }, nodo('span')))

/** What happened, what to do about it, and the buttons for it. */
export const aviso = ({ titulo, origen, parrafos, botones }) => nodo('div', { className: 'tarjeta' },
  ...cabecera(titulo, origen),
  ...parrafos.filter(Boolean).map(texto => nodo('p', {}, texto)),
  acciones(botones))

/** A short list to choose from; `entradas` are { titulo, detalle, estado, fecha, alElegir }. */
export const eleccion = ({ titulo, origen, entradas, botones }) => nodo('div', { className: 'tarjeta' },
  ...cabecera(titulo, origen),
  nodo('ul', { className: 'casos' }, ...entradas.map(({ titulo, detalle, estado, fecha, alElegir }) => nodo('li', {},
    nodo('button', { type: 'button', onclick: alElegir },
      nodo('strong', {}, titulo),
      nodo('span', { className: 'estado' }, estado),
      nodo('span', { className: 'asunto' }, detalle),
      nodo('span', { className: 'fecha' }, fecha))))),
  acciones(botones))

/** Facts by name; those without a value are left out. */
export const ficha = ({ titulo, origen, nota, datos, botones }) => nodo('div', { className: 'tarjeta' },
  ...cabecera(titulo, origen),
  nodo('p', {}, nota),
  nodo('dl', {}, ...datos.filter(([, valor]) => valor).flatMap(([nombre, valor]) => [nodo('dt', {}, nombre), nodo('dd', {}, valor)])),
  acciones(botones))

/** Puts a view in the place of the former; the focus follows only who pressed something here, C4C keeps its own. */
export const mostrar = (vista, enfocar) => {
  const contenido = document.getElementById('contenido')
  contenido.ariaBusy = String(!vista.querySelector('h1'))
  contenido.replaceChildren(vista)
  if (enfocar) contenido.querySelector('h1')?.focus()
}
