import { Rechazo } from '../../casos/rechazo'
import { fechaLocal } from '../../plazos'
import { reglasPara } from '../../politica/activa'
import { abrir } from './abrir'

type Datos = Record<string, unknown>

interface Calificacion { ID: string; valor: number; minimo: number; maximo: number; sede_code: string | null; atencion_ID: string | null }

const DE_LA_PERSONA = ['anonima', 'nombre', 'tipoDocumento_code', 'numeroDocumento', 'correo', 'telefono', 'direccion', 'municipio', 'afiliacion_code', 'categoria_code'] as const

/** From a bad rating, where the attention that was rated says whose it is. Throws Rechazo (400, 404, 409). */
export async function abrirDesdeCalificacion(datos: Datos, quien: { ahora: string; usuario: string }): Promise<string> {
  const calificacion = await SELECT.one.from('escucha.Calificaciones').columns('ID', 'valor', 'minimo', 'maximo', 'sede_code', 'atencion_ID')
    .where({ ID: datos.calificacion }) as Calificacion | undefined
  if (!calificacion) throw new Rechazo(404, 'No hay una calificación con esa clave.', 'calificacion')
  const { politica } = await reglasPara(fechaLocal(quien.ahora))
  if (!esMala(calificacion, politica.resarcimiento.calificacionMala)) throw new Rechazo(409, 'Esa calificación no es mala: no abre un resarcimiento.', 'calificacion')
  const atencion = calificacion.atencion_ID && await SELECT.one.from('escucha.Atenciones')
    .columns('tema', 'detalle', 'lineaServicio_code', 'sede_code', 'canal_code', 'clienteC4C', 'oportunidadC4C', ...DE_LA_PERSONA).where({ ID: calificacion.atencion_ID }) as Record<string, string | null> | undefined
  if (!atencion) throw new Rechazo(409, 'No se sabe de qué atención es esa calificación ni a quién resarcir.', 'calificacion')
  const lineaServicio = atencion.lineaServicio_code ?? (datos.lineaServicio as string | undefined)
  if (!lineaServicio) throw new Rechazo(400, 'La atención no dice de qué servicio fue: dígalo.', 'lineaServicio')
  return abrir({
    origen: 'ENCUESTA', llave: { calificacion_ID: calificacion.ID }, persona: Object.fromEntries(DE_LA_PERSONA.map(campo => [campo, atencion[campo]])),
    otros: { clienteC4C: atencion.clienteC4C, oportunidadC4C: atencion.oportunidadC4C },
    asunto: atencion.tema ?? 'Mala calificación de una atención', hechos: datos.hechos, expectativa: datos.expectativa, senalado: datos.senalado, causa: datos.causa,
    lineaServicio, area: datos.area as string, sede: calificacion.sede_code ?? atencion.sede_code!, canal: atencion.canal_code!, recibidaEn: quien.ahora,
  }, quien)
}

/** In the lowest part of the scale that the person was shown: the share of the way from its worst value to its best. */
const esMala = ({ valor, minimo, maximo }: Calificacion, tope: number) => (valor - minimo) * 100 <= tope * (maximo - minimo)
