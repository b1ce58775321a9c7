import type { Json } from '../sandbox/sandbox-client'
import type { AppConC4C } from './app-con-c4c'
import { hasta } from './condicion'

export const A_TIEMPO = 'C4C no respondió a tiempo.'
const NO_ESTA = 'C4C no está disponible.'
const ESPERAR = 'C4C pidió esperar: recibió demasiadas solicitudes.'
const PAGINA = 'C4C respondió una página en lugar de datos; puede estar en mantenimiento.'
export const CREDENCIALES = 'C4C no aceptó las credenciales de Escucha.'
export const SESION = 'C4C cerró la sesión de Escucha; se abrirá otra.'

/** Name, fault, its reason, and whether a write that it hit may have happened. */
type Falla = [string, Json, string, boolean]

/** Those that last as long as the time-out. */
export const LENTAS: Falla[] = [
  ['demora', { tipo: 'demora', demoraMs: 600_000 }, A_TIEMPO, true],
  ['sinRespuesta', { tipo: 'sinRespuesta' }, A_TIEMPO, true],
]

export const PRONTAS: Falla[] = [
  ['500', { tipo: 'estado', estado: 500 }, 'C4C tuvo un error interno (500).', false],
  ['503', { tipo: 'estado', estado: 503, reintentarEn: 30 }, 'C4C tuvo un error interno (503).', true],
  ['429', { tipo: '429', reintentarEn: 30 }, ESPERAR, false],
  ['reset', { tipo: 'reset' }, NO_ESTA, true],
  ['caida', { tipo: 'caida' }, NO_ESTA, true],
  ['html', { tipo: 'html' }, PAGINA, false],
  ['401', { tipo: '401' }, CREDENCIALES, false],
]

const atencion = (ruta: string) => `/odata/v4/atencion/${ruta}`

export const pendientePor = ({ espejo }: AppConC4C, caso: Json, motivo: string) =>
  hasta(`«${motivo}»`, async () => (await espejo(caso.ID)).motivo === motivo)

/** What C4C is told of a case is nobody's business elsewhere. */
export async function sinDatosPersonales({ cola, espejo }: AppConC4C, caso: Json): Promise<void> {
  const mensajes = await cola.mensajes()
  const { escrito: _enC4C, ...fila } = await espejo(caso.ID)
  const visible = JSON.stringify([mensajes.map(m => [m.msg, m.lastError]), fila])
  for (const campo of ['nombre', 'numeroDocumento', 'correo', 'asunto', 'texto']) expect(visible).not.toContain(caso[campo])
  expect(visible).not.toContain('localhost')
}

/** What must hold of every fault. */
export function probarFallas(app: AppConC4C, fallas: Falla[]): void {
  const { como, c4c, radicar, espejo, espejoEn, ticketsDe, cola } = app
  describe.each(fallas)('%s', (_nombre, falla, motivo, incierta) => {
    test('from the first request: filed, pending with its reason, made good later', async () => {
      await c4c().fault(falla)
      const caso = await radicar()
      expect(caso.radicado).toMatch(/^\d{4}-\d{6}$/)
      await pendientePor(app, caso, motivo)
      expect(await espejo(caso.ID)).toMatchObject({ situacion_code: 'PENDIENTE', ticket: null, tomadoHasta: null })
      await hasta('un mensaje menos en la cola', async () => !(await cola.mensajes()).length)
      await cola.pasar()
      const { intentos, proximoIntento } = await espejo(caso.ID)
      expect([intentos, proximoIntento > new Date().toISOString()]).toEqual([2, true])
      await sinDatosPersonales(app, caso)

      await c4c().clearFaults()
      await espejoEn(caso.ID, 'SINCRONIZADO')
      expect(await ticketsDe(caso.radicado)).toHaveLength(1)
      expect(await cola.pendientes()).toEqual([])
    })

    test('of the creation alone: never a second ticket', async () => {
      await c4c().fault({ ...falla, metodo: 'POST' })
      const caso = await radicar()
      await pendientePor(app, caso, motivo)
      expect(Boolean((await espejo(caso.ID)).tomadoHasta)).toBe(incierta)
      await c4c().clearFaults()
      await hasta('el espejo al día', async () => {
        await cola.pasanDosMinutos(caso.ID)
        await cola.pasar()
        return (await espejo(caso.ID)).situacion_code === 'SINCRONIZADO'
      })
      expect(await ticketsDe(caso.radicado)).toHaveLength(1)
    })

    test('a person is looked up all the same: an answer in words, or a way to go on', async () => {
      await c4c().fault(falla)
      const a = como('asesor').intentar
      const respuestas = await Promise.all([
        a.POST(atencion('buscarPersona'), { numeroDocumento: '99123456' }),
        a.GET(atencion("Personas('1000001')")),
        a.GET(atencion("Personas('1000001')/tickets")),
        a.GET(atencion("Personas('1000001')/oportunidades")),
        a.POST(atencion("Personas('1000001')/AtencionService.registrarAtencion"), { tema: 'Horarios generados' }),
        a.POST(atencion('iniciarRadicacion'), { clienteC4C: '1000001' }),
        a.POST(atencion('iniciarRadicacion'), { ticketC4C: '40001' }),
        a.GET(atencion("Personas('1000001')/casos")),
      ])
      expect(respuestas.map(r => r.status)).toEqual([200, 503, 503, 503, 503, 503, 503, 200])
      expect(respuestas[0]!.data).toMatchObject({ clienteC4C: null, mensaje: `${motivo} Puede radicar con los datos que dé la persona; nada se pierde.` })
      for (const { data } of respuestas.slice(1, 7)) {
        expect(data.error).toEqual({ message: motivo, code: '503', '@Common.numericSeverity': 4 })
      }
    })
  })
}
