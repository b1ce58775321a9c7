import cds from '@sap/cds'
import { porTurno } from '../casos/por-turno'
import { prepararRadicacion } from '../casos/radicacion'
import { conRechazo, Rechazo } from '../casos/rechazo'
import { trasRadicar } from '../casos/tras-radicar'
import { enviadoAntes, tomarOrigen, type Sistema } from './origen'

type Fila = Record<string, unknown>

/** What a system says of a petition; whatever else a case has comes from acts and clocks. */
const DE_LA_PETICION = [
  'asunto', 'texto', 'recibidaEn', 'depositadaEl', 'canal_code', 'sede_code', 'lineaServicio_code', 'nivelInformacion_code', 'preferencial', 'motivoPreferencial',
  'anonima', 'nombre', 'tipoDocumento_code', 'numeroDocumento', 'correo', 'telefono', 'direccion', 'municipio',
]
const DEL_ANEXO = ['nombre', 'tipo', 'contenido']

/** Files what another system sends, once under its key, by the path of all filings. */
export function registrarCasos(servicio: cds.ApplicationService): void {
  servicio.on('CREATE', 'PQRS', req => porTurno(req, () => conRechazo(req, async () => {
    const ahora = req.timestamp.toISOString()
    const origen = await tomarOrigen(req)
    const datos = peticionDe(req.data as Fila, origen.sistema)
    const previo = await prepararRadicacion({
      datos, ahora, usuario: req.user.id, recibidaPor: origen.sistema.name, llave: origen.columnas,
      anterior: huella => enviadoAntes('escucha.PQRS', origen, huella),
    })
    const ID = (previo?.ID ?? cds.utils.uuid()) as string
    if (!previo) await radicar({ ...datos, ID }, ahora)
    return SELECT.one.from(req.target as never, { ID } as never)
  })))
}

async function radicar(caso: Fila & { ID: string }, ahora: string): Promise<void> {
  await INSERT.into('escucha.PQRS').entries(caso)
  await trasRadicar(caso, ahora)
}

function peticionDe(datos: Fila, sistema: Sistema): Fila {
  return {
    ...elegir(datos, DE_LA_PETICION),
    canal_code: canalDe(datos, sistema),
    anexos: ((datos.anexos ?? []) as Fila[]).map(anexo => elegir(anexo, DEL_ANEXO)),
  }
}

/** How it reached the Caja, as the request says or as all that comes from this system. Throws Rechazo (400). */
export function canalDe({ canal_code }: Fila, sistema: Sistema): string {
  const canal = canal_code ?? sistema.canal_code
  if (!canal) throw new Rechazo(400, 'Diga por qué canal llegó.', 'canal_code')
  return String(canal)
}

/** The named fields that are there. */
export const elegir = (datos: Fila, campos: readonly string[]): Fila =>
  Object.fromEntries(campos.filter(campo => datos[campo] !== undefined).map(campo => [campo, datos[campo]]))
