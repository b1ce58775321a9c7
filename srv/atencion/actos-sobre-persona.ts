import { setTimeout as pausa } from 'node:timers/promises'
import cds from '@sap/cds'
import { olvidar } from '../c4c/persona/recuerdo'
import { ENCARGOS } from '../c4c/encargos/cola'
import { hacer } from '../c4c/envio/hacer'
import { conRechazo, Rechazo, textoObligatorio } from '../casos/rechazo'
import { claveDeCliente } from './consulta'
import { datosDePersona, personaConocida } from './persona-leida'

type Fila = Record<string, any>

/** From this level on she got more than information (fuente 002). */
const NIVEL_CON_ACCESO = 2

/** How long who creates one looks on while another pass of the queue is at it, and how often (milliseconds). */
const PACIENCIA_MS = 10_000
const OTRA_MIRADA_MS = 50

/** What an asesor does with the person in front of her. */
export function registrarActosSobrePersona(servicio: cds.ApplicationService): void {
  servicio.on('registrarAtencion', 'Personas', req => conRechazo(req, async () => {
    const { tema, detalle, turno, nivelInformacion, lineaServicio, preferencial, accedeAServicio } = req.data as Fila
    const titulo = textoObligatorio(tema, 'tema', 'el tema de la atención', 160)
    const persona = await personaConocida(req, claveDeCliente(req)!)
    const nivel = nivelInformacion ?? 1
    const accede = accedeAServicio ?? await sugiereAcceso(nivel, lineaServicio)
    await servicio.run(INSERT.into(servicio.entities.Atenciones as never).entries({
      ...datosDePersona(persona), tema: titulo, detalle: detalle ?? null, turno: turno ?? null,
      nivelInformacion_code: nivel, lineaServicio_code: lineaServicio ?? null, preferencial: Boolean(preferencial), accedeAServicio: accede,
    } as never))
    olvidar(persona.clienteC4C)
    req.notify(accede ? 'Atención registrada; su oportunidad se escribe en C4C.' : 'Atención registrada.')
    return persona
  }))

  servicio.on('crearOportunidad', 'Personas', req => conRechazo(req, async () => {
    const { nombre, lineaServicio, nivelInformacion } = req.data as Fila
    const tema = textoObligatorio(nombre, 'nombre', 'el nombre de la oportunidad', 160)
    const persona = await personaConocida(req, claveDeCliente(req)!)
    // Committed before C4C is asked: whatever becomes of this request, the opportunity is told once
    const atencion = cds.utils.uuid()
    await cds.tx(async () => {
      await exigirLinea(lineaServicio)
      await servicio.run(INSERT.into(servicio.entities.Atenciones as never).entries({
        ID: atencion, ...datosDePersona(persona), tema, lineaServicio_code: lineaServicio ?? null,
        nivelInformacion_code: nivelInformacion ?? NIVEL_CON_ACCESO, accedeAServicio: true,
      } as never))
    })
    await decirComoVa(req, atencion)
    return persona
  }))
}

/** Information-only lines give no access, whatever the level. */
async function sugiereAcceso(nivel: number, linea: string | undefined): Promise<boolean> {
  if (nivel < NIVEL_CON_ACCESO) return false
  const { soloInformacion = false } = linea ? await SELECT.one.from('escucha.LineasServicio').columns('soloInformacion').where({ code: linea }) as { soloInformacion?: boolean } | undefined ?? {} : {}
  return !soloInformacion
}

async function exigirLinea(code: string | undefined): Promise<void> {
  if (code && !await SELECT.one.from('escucha.LineasServicio').columns('code').where({ code })) throw new Rechazo(400, 'Elija una línea de servicio de la lista.', 'lineaServicio')
}

/** One attempt at once, while she looks; whatever is left of it the queue does. */
async function decirComoVa(req: cds.Request, objeto: string): Promise<void> {
  const leer = () => cds.tx(() => SELECT.one.from('escucha.EncargosC4C').columns('ID', 'situacion_code', 'numero', 'motivo', 'tomadoHasta').where({ objeto, clase_code: 'OPORTUNIDAD' })) as Promise<Fila>
  let encargo = await leer()
  // The queue may have been quicker: then it is waited for
  const paciencia = Date.now() + PACIENCIA_MS
  for (let desenlace = await hacer(ENCARGOS, encargo.ID); ; await pausa(OTRA_MIRADA_MS)) {
    encargo = await leer()
    if (desenlace !== 'LIBRE' || !encargo.tomadoHasta || Date.now() > paciencia) break
  }
  const { situacion_code, numero, motivo } = encargo
  if (situacion_code === 'SINCRONIZADO') req.notify(`Oportunidad ${numero} creada en C4C.`)
  else if (situacion_code === 'ERROR') req.warn(`La oportunidad quedó registrada y C4C no la recibió. ${motivo} No la cree otra vez: un administrador la reintenta.`)
  else req.warn(`La oportunidad quedó registrada y se creará sola en C4C. ${motivo} No la cree otra vez.`)
}
