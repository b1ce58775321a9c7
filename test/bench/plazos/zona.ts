// Imported before any peer: they all work in the zone of the process, which must be that of the law.
process.env.TZ = 'America/Bogota'
export const ZONA = process.env.TZ
