import cds from '@sap/cds'
import { porTurno } from '../casos/por-turno'
import { conRechazo } from '../casos/rechazo'
import { aplicarCambio } from './aplicar'
import { calendariosPorLlevar, llevarCambio } from './llevar'
import { agregarFecha, generarAnios, iniciarCambio, ponerAlDia, quitarFecha } from './preparar'
import { agregarRegla, terminarRegla } from './reglas'
import { revisarCambio, soltarRevision } from './revisar'

type Datos = Record<string, unknown>

/** Binds the actions on calendars, their changes and the rules of holidays to PoliticaService. */
export function registrarCalendario(servicio: cds.ApplicationService): void {
  const accion = (nombre: string, entidad: string | undefined, hacer: (req: cds.Request, clave: Datos) => Promise<unknown>) => {
    const atender = (req: cds.Request) => conRechazo(req, () => porTurno(req, () => hacer(req, clavesDe(req))))
    if (entidad) servicio.on(nombre, entidad, atender)
    else servicio.on(nombre, atender)
  }
  const quien = (req: cds.Request) => ({ ahora: req.timestamp.toISOString(), usuario: req.user.id })
  const leer = (entidad: string, clave: Datos) => SELECT.one.from(servicio.entities[entidad] as never).where(clave as never)
  const delCambio = (nombre: string, hacer: (ID: string, req: cds.Request) => Promise<unknown>) =>
    accion(nombre, 'CambiosCalendario', async (req, { ID }) => {
      await hacer(ID as string, req)
      return leer('CambiosCalendario', { ID })
    })

  accion('iniciarCambio', 'Calendarios', async (req, { codigo }) => leer('CambiosCalendario', { ID: await iniciarCambio(codigo as string, req.data as Datos) }))
  delCambio('agregarFecha', (ID, req) => agregarFecha(ID, req.data as Datos, quien(req).ahora))
  accion('calendariosPorLlevar', 'CambiosCalendario', (req, { ID }) => calendariosPorLlevar(ID as string, quien(req).ahora))
  delCambio('llevar', (ID, req) => llevarCambio(ID, req.data as Datos, quien(req).ahora))
  delCambio('revisar', (ID, req) => revisarCambio(ID, quien(req)))
  delCambio('aplicar', (ID, req) => aplicarCambio(ID, req.data as Datos, quien(req)))
  delCambio('ponerAlDia', (ID, req) => ponerAlDia(ID, quien(req).ahora))
  accion('generarAnio', 'CambiosCalendario', (req, { ID }) => generarAnios(ID as string, req.data as Datos, quien(req).ahora))
  // The flow of the model moves it; held first, for it looked before who applies it was done
  accion('descartar', 'CambiosCalendario', (_, { ID }) => soltarRevision(ID as string))
  accion('quitar', 'LineasCambioCalendario', (_, { cambio_ID, fecha }) => quitarFecha(cambio_ID as string, fecha))
  accion('agregarRegla', undefined, req => agregarRegla(req.data as Datos))
  accion('terminar', 'ReglasFestivo', async (req, { codigo }) => {
    await terminarRegla(codigo as string, req.data as Datos)
    return leer('ReglasFestivo', { codigo })
  })
}

/** The key of the entity that a request addresses, whatever the shape of its last segment. */
function clavesDe(req: cds.Request): Datos {
  const ultimo = req.params?.at(-1) as string | Datos | undefined
  if (typeof ultimo !== 'string') return ultimo ?? {}
  const [clave] = Object.keys((req.target as unknown as { keys: object }).keys)
  return { [clave!]: ultimo }
}
