/** One address, as a form takes it: no list, no display name, nothing that could add a header. */
const DIRECCION = /^[^\s@<>"(),:;\\[\]]{1,64}@[^\s@<>"(),:;\\[\]]+\.[^\s@<>"(),:;\\[\]]{2,}$/

const LARGO_MAXIMO = 254

export const esDireccion = (valor: unknown): valor is string =>
  typeof valor === 'string' && valor.length <= LARGO_MAXIMO && DIRECCION.test(valor)
