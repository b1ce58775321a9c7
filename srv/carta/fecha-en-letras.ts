import type { FechaISO } from '../plazos'

const larga = new Intl.DateTimeFormat('es-CO', { dateStyle: 'long', timeZone: 'UTC' })

/** A local date as a letter writes it: 2026-07-29 → 29 de julio de 2026. */
export const fechaEnLetras = (fecha: FechaISO): string => larga.format(new Date(`${fecha}T12:00:00Z`))
