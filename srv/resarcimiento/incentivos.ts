import type cds from '@sap/cds'
import { conRechazo, Rechazo, textoObligatorio } from '../casos/rechazo'
import { claveDe } from '../casos/visibilidad'
import { fechaLocal } from '../plazos'
import { paqueteActivo } from '../politica/activa'
import { paquetesInstalados } from '../politica/paquetes'
import { mover } from '../resarcir/bienes/existencias'
import { consultarBono, usarBono } from '../resarcir/bienes/usar'
import { anotarCambios } from './cambios-de-catalogo'

type Fila = Record<string, unknown>

const textoDe = (valor: unknown, campo: string, que: string) => textoObligatorio(valor, campo, que, 200)

/** The catalogue, the budgets and the vouchers. What counts moves by acts alone. */
export function registrarIncentivos(servicio: cds.ApplicationService): void {
  servicio.before(['CREATE', 'UPDATE'], 'Incentivos', req => conRechazo(req, async () => {
    const datos = req.data as Fila
    // A draft that is saved brings back the counts of when it was opened
    for (const contado of ['existencias', 'reservadas', 'entregadas']) delete datos[contado]
    const actual = req.event === 'UPDATE' ? await SELECT.one.from('escucha.Incentivos').where({ ID: claveDe(req) }).forUpdate() as Fila | undefined : { caja: paqueteActivo() }
    // CAP itself says that there is none
    if (!actual) return
    const queda = { ...actual, ...sinVacios(datos) }
    if (req.event === 'CREATE') datos.caja ??= paqueteActivo()
    if (req.event === 'CREATE' || 'activo' in datos) datos.activo ??= true
    exigirVigencia(queda)
    await exigirCaja(queda)
    await exigirCodigoLibre(queda)
    if (req.event === 'UPDATE') await anotarCambios(actual, datos, req)
  }))

  servicio.before(['CREATE', 'UPDATE'], 'Presupuestos', req => conRechazo(req, async () => {
    const datos = req.data as Fila
    for (const contado of ['comprometido', 'ejecutado']) delete datos[contado]
    const actual = req.event === 'UPDATE' ? await SELECT.one.from('escucha.Presupuestos').where({ ID: claveDe(req) }).forUpdate() as Fila | undefined : {}
    if (!actual) return
    const queda: Fila = { ...actual, ...sinVacios(datos) }
    exigirVigencia(queda)
    if (Number(queda.asignado) < Number(actual.comprometido ?? 0) + Number(actual.ejecutado ?? 0)) {
      throw new Rechazo(409, 'Lo asignado no puede ser menos que lo ya comprometido y ejecutado.', 'asignado')
    }
    exigirSuyo(actual, queda, fechaLocal(req.timestamp))
    await exigirPeriodoLibre(queda)
    if (req.event === 'UPDATE') await anotarCambios(actual, datos, req)
  }))

  servicio.on('moverExistencias', 'Incentivos', req => conRechazo(req, async () => {
    const ID = claveDe(req)
    const { cantidad, motivo } = req.data as { cantidad: unknown; motivo: unknown }
    if (typeof cantidad !== 'number' || !Number.isInteger(cantidad) || cantidad === 0 || Math.abs(cantidad) > 100_000) throw new Rechazo(400, 'La cantidad es un número entero distinto de cero, de hasta 100.000.', 'cantidad')
    const razon = textoObligatorio(motivo, 'motivo', 'el motivo', 500)
    const movido = await mover(ID, cantidad > 0 ? 'ENTRADA' : 'AJUSTE', cantidad, { ahora: req.timestamp.toISOString(), usuario: req.user.id, motivo: razon })
    if (!movido) throw new Rechazo(409, 'No se puede sacar más de lo que está disponible.', 'cantidad')
    return servicio.run(SELECT.one.from(req.target as never, { ID } as never))
  }))

  // What is counted is counted for everybody at once, not in what is being typed
  const { Incentivos } = servicio.entities as unknown as Record<string, { drafts: unknown }>
  servicio.on('moverExistencias', Incentivos!.drafts as never, req => req.reject({ status: 409, message: 'Guarde los cambios antes de mover existencias.' } as never))

  servicio.on('consultarBono', req => conRechazo(req, () => {
    const { codigo, numeroDocumento } = req.data as Fila
    return consultarBono({ codigo: textoDe(codigo, 'codigo', 'el código'), numeroDocumento: textoDe(numeroDocumento, 'numeroDocumento', 'el número de documento') }, req.timestamp.toISOString())
  }))
  servicio.on('usarBono', req => conRechazo(req, async () => {
    const { codigo, numeroDocumento, sede } = req.data as Fila
    if (sede && !await SELECT.one.from('escucha.Sedes').columns('code').where({ code: sede })) throw new Rechazo(400, 'Elija la sede de la lista.', 'sede')
    return usarBono(
      { codigo: textoDe(codigo, 'codigo', 'el código'), numeroDocumento: textoDe(numeroDocumento, 'numeroDocumento', 'el número de documento') },
      (sede as string | undefined) ?? null, { ahora: req.timestamp.toISOString(), usuario: req.user.id },
    )
  }))
}

const sinVacios = (datos: Fila) => Object.fromEntries(Object.entries(datos).filter(([, valor]) => valor !== undefined))

function exigirVigencia({ vigenteDesde, vigenteHasta }: Fila): void {
  if (vigenteDesde && vigenteHasta && String(vigenteHasta) < String(vigenteDesde)) throw new Rechazo(400, 'La vigencia termina antes de empezar.', 'vigenteHasta')
}

async function exigirCaja({ caja }: Fila): Promise<void> {
  if (caja && !(await paquetesInstalados()).some(p => p.codigo === caja)) throw new Rechazo(400, 'Esa Caja no existe: use el código de su política.', 'caja')
}

async function exigirCodigoLibre({ ID, codigo }: Fila): Promise<void> {
  if (codigo && !/^[A-Z0-9][A-Z0-9-]{1,19}$/.test(String(codigo))) throw new Rechazo(400, 'El código va en mayúsculas y números, de 2 a 20 caracteres.', 'codigo')
  const otro = await SELECT.one.from('escucha.Incentivos').columns('ID').where({ codigo }) as { ID: string } | undefined
  if (otro && otro.ID !== ID) throw new Rechazo(409, 'Ya hay un incentivo con ese código.', 'codigo')
}

/** What was kept or spent of it was so for this centre and now. */
function exigirSuyo(actual: Fila, queda: Fila, hoy: string): void {
  if (!Number(actual.comprometido ?? 0) && !Number(actual.ejecutado ?? 0)) return
  if (queda.centroCosto_code !== actual.centroCosto_code) throw new Rechazo(409, 'Este presupuesto ya tiene gastos: no cambia de centro de costo.', 'centroCosto')
  const rige = (fila: Fila) => String(fila.vigenteDesde) <= hoy && hoy <= String(fila.vigenteHasta)
  if (rige(actual) && !rige(queda)) throw new Rechazo(409, 'Este presupuesto ya tiene gastos: sus fechas deben incluir hoy.', 'vigenteHasta')
  if (!rige(actual) && rige(queda)) throw new Rechazo(409, 'Este presupuesto ya tiene gastos de otra época: abra uno nuevo.', 'vigenteHasta')
}

/** A cost centre has one budget a day: of two, which one pays would be luck. */
async function exigirPeriodoLibre({ ID, centroCosto_code, vigenteDesde, vigenteHasta }: Fila): Promise<void> {
  if (!centroCosto_code || !vigenteDesde || !vigenteHasta) return
  // Two for one centre at once: the second waits here
  await SELECT.one.from('escucha.CentrosCosto').columns('code').where({ code: centroCosto_code }).forUpdate()
  const otros = await SELECT.from('escucha.Presupuestos').columns('ID').where({ centroCosto_code, vigenteDesde: { '<=': vigenteHasta }, vigenteHasta: { '>=': vigenteDesde } }) as { ID: string }[]
  if (otros.some(o => o.ID !== ID)) throw new Rechazo(409, 'Ese centro de costo ya tiene un presupuesto en esas fechas.', 'vigenteDesde')
}
