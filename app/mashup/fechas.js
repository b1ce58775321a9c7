/** Instants are told by the clock of Colombia, wherever the screen stands; dates of the law are dates already. */
export const formatos = idioma => {
  const region = idioma === 'en' ? 'en' : 'es-CO'
  const instante = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'America/Bogota' })
  const fecha = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeZone: 'UTC' })
  return {
    instante: valor => valor && instante.format(new Date(valor)),
    fecha: valor => valor && fecha.format(new Date(`${valor}T00:00:00Z`)),
  }
}
