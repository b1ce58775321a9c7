import type cds from '@sap/cds'
import { encargoDe, hacerEnCaso, tomarCaso } from './ejecutar'
import { vincular } from './escribir'
import { TEXTO_MAXIMO } from './largos'
import { porTurno } from './por-turno'
import { radicarSinPeticion } from './radicar-sin-peticion'
import { conRechazo, Rechazo, textoObligatorio } from './rechazo'
import { recortar } from './recortar'
import { trasRadicar } from './tras-radicar'

type Fila = Record<string, unknown>

/** What a new round takes from the case it goes on from: whose it is and what it is about. */
const DE_LA_RONDA_ANTERIOR = [
  'anonima', 'nombre', 'tipoDocumento_code', 'numeroDocumento', 'correo', 'telefono', 'direccion', 'municipio', 'afiliacion_code', 'categoria_code',
  'asunto', 'canal_code', 'sede_code', 'lineaServicio_code', 'preferencial', 'motivoPreferencial', 'clienteC4C', 'oportunidadC4C',
] as const

/**
 * `reabrir`: what ended stays ended (nor can C4C reopen a closed ticket, KBA 2479576). The person goes on in a new
 * case, received now and with clocks of its own, tied to the former; also what was withdrawn is filed again so
 * (Ley 1755/2015 art. 17). Answers with the new case.
 */
export function registrarReapertura(servicio: cds.ApplicationService): void {
  servicio.on('reabrir', 'PQRS', req => conRechazo(req, () => porTurno(req, () => reabrir(req))))
}

async function reabrir(req: cds.Request) {
  const encargo = encargoDe(req)
  const fila = await tomarCaso(encargo)
  const motivo = textoObligatorio((req.data as Fila).motivo, 'motivo', 'por qué se reabre', 1500)
  const siguiente = await SELECT.one.from('escucha.Vinculos').columns('otro.radicado as radicado').where({ caso_ID: fila.ID, tipo_code: 'RONDA_SIGUIENTE' }) as { radicado: string } | undefined
  if (siguiente) throw new Rechazo(409, `Este caso ya se reabrió en ${siguiente.radicado}; siga allí.`)

  const nuevo = await radicarRonda(fila as unknown as Fila, motivo, encargo.quien)
  await hacerEnCaso(fila, { ...encargo, acto: () => ({ campos: {}, detalle: `Sigue en ${nuevo.radicado}. Motivo: ${motivo}` }) })
  await vincular(fila.ID, [{ otro: nuevo.ID, tipo: 'RONDA_SIGUIENTE', inverso: 'RONDA_ANTERIOR' }])
  await trasRadicar(nuevo, encargo.quien.ahora)
  return SELECT.one.from(req.target as never, { ID: nuevo.ID } as never)
}

async function radicarRonda(anterior: Fila, motivo: string, quien: { ahora: string; usuario: string }) {
  const heredado = Object.fromEntries(DE_LA_RONDA_ANTERIOR.map(campo => [campo, anterior[campo]]))
  const texto = recortar(`${motivo}\n\nPetición del radicado ${String(anterior.radicado)}:\n${String(anterior.texto)}`, TEXTO_MAXIMO)
  return (await radicarSinPeticion({ ...heredado, recibidaEn: quien.ahora, texto }, quien)).fila
}
