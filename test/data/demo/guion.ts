import type { Paso } from './paso'
import { RODEOS, type Rodeo } from './rodeos'
import type { Acto, Texto } from './textos'
import { RITMOS, type Ritmo } from './tiempo/ritmos'

/** How far along the straight line a case went. */
interface Tramo { texto: string; hasta: Acto; edad: number; ritmo: Ritmo }

/** How a case went and when it was received: `edad` business days ago, today being 0. */
export type Escena = Tramo | Rodeo

const escena = (texto: string, hasta: Acto, edad: number, ritmo: Ritmo = 'normal'): Tramo => ({ texto, hasta, edad, ritmo })

export function pasosDe(deLaEscena: Escena, texto: Texto): Paso[] {
  return 'pasos' in deLaEscena ? deLaEscena.pasos : tramo(deLaEscena, texto)
}

/** The straight line, with a return for each answer of the area that was not enough, up to where the case got. */
function tramo({ hasta, ritmo }: Tramo, { devoluciones = [] }: Texto): Paso[] {
  const linea: Exclude<Acto, 'radicar'>[] = [
    'clasificar', 'trasladarAArea', 'responderArea',
    ...devoluciones.flatMap(() => ['devolverAlArea', 'responderArea'] as const),
    'responder', 'registrarEntrega', 'cerrar',
  ]
  if (hasta === 'radicar') return []
  const vistos = new Map<string, number>()
  return linea.slice(0, linea.lastIndexOf(hasta) + 1).map(acto => {
    const vez = vistos.get(acto) ?? 0
    vistos.set(acto, vez + 1)
    const dias = RITMOS[ritmo][acto]
    return { acto, dia: dias[Math.min(vez, dias.length - 1)]! }
  })
}

/** The demo, case by case: what is asked stands in textos/, how it went stands here. */
export const GUION: readonly Escena[] = [
  // Radicada: in term, due today, overdue
  escena('feria-vivienda', 'radicar', 0),
  escena('vivienda-traslado', 'radicar', 0),
  escena('refinanciacion', 'radicar', 0),
  escena('actualizacion-datos', 'radicar', 0),
  escena('agua-fria', 'radicar', 1),
  escena('agua-fria-hijos', 'radicar', 1),
  escena('plataforma-virtual', 'radicar', 1),
  escena('terapia-lenguaje', 'radicar', 1),
  escena('monto-cuota-vigente', 'radicar', 1),
  escena('cancha-ruido', 'radicar', 2),
  escena('hoja-de-vida', 'radicar', 2),
  escena('empresa-capacitacion', 'radicar', 2),
  escena('cuota-demorada-dos-meses', 'radicar', 3),

  // Clasificada: to be handed over
  escena('vacaciones-recreativas', 'clasificar', 0, 'rapido'),
  escena('herederos-saldo', 'clasificar', 0, 'rapido'),
  escena('cuota-doble-discapacidad', 'clasificar', 1, 'rapido'),
  escena('beca-tecnico', 'clasificar', 1, 'rapido'),
  escena('retiro-trabajador', 'clasificar', 1, 'rapido'),
  escena('nutricion-informacion', 'clasificar', 2),
  escena('agua-fria-terapia', 'clasificar', 2),
  escena('seguro-credito', 'clasificar', 3),

  // EnArea: in term, due soon, overdue, returned twice
  escena('natacion-nivel', 'trasladarAArea', 1, 'rapido'),
  escena('ingles-cambio-grupo', 'trasladarAArea', 1, 'rapido'),
  escena('gafas-garantia', 'trasladarAArea', 1, 'rapido'),
  escena('contrato-concesion', 'trasladarAArea', 1, 'rapido'),
  escena('cuota-dos-empleadores', 'trasladarAArea', 2),
  escena('rampa-acceso', 'trasladarAArea', 2),
  escena('agua-fria-aviso', 'trasladarAArea', 3),
  escena('devolucion-ahorro', 'trasladarAArea', 2),
  escena('planilla-doble', 'trasladarAArea', 2),
  escena('libranza-descuento', 'trasladarAArea', 3),
  escena('retroactivo-nacimiento', 'trasladarAArea', 4),
  escena('postulacion-rechazada', 'trasladarAArea', 4),
  escena('bus-pasadia', 'trasladarAArea', 5),
  escena('habeas-supresion', 'trasladarAArea', 5),
  escena('excel-cancelado', 'trasladarAArea', 6),
  escena('enfermera-trato', 'trasladarAArea', 6),
  escena('cabana-reembolso', 'trasladarAArea', 7),
  escena('cuota-padres-mayores', 'devolverAlArea', 7, 'devuelta'),
  escena('tarjeta-bloqueada', 'trasladarAArea', 8),
  escena('empresa-deuda', 'trasladarAArea', 10, 'tarde'),

  // RespuestaArea: to be answered
  escena('salon-alquiler', 'responderArea', 3, 'rapido'),
  escena('carne-ingreso', 'responderArea', 4, 'rapido'),
  escena('independiente-afiliacion', 'responderArea', 4, 'rapido'),
  escena('cuota-cambio-empresa', 'responderArea', 5),
  escena('visita-tecnica', 'responderArea', 5),
  escena('jardin-cupo', 'responderArea', 6),
  escena('turnero-pantalla', 'responderArea', 7, 'justo'),
  escena('copago-errado', 'responderArea', 8, 'justo'),
  escena('reporte-centrales', 'responderArea', 9, 'tarde'),

  // Respondida: to be delivered, or delivered and to be closed
  escena('felicitacion-vigilante', 'responder', 7),
  escena('gimnasio-horario', 'responder', 8),
  escena('cobro-doble', 'responder', 9),
  escena('kit-escolar', 'responder', 10, 'justo'),
  escena('desembolso-constructora', 'responder', 14, 'justo'),
  escena('restaurante-demora', 'responder', 17, 'tarde'),
  escena('torneo-inscripcion', 'registrarEntrega', 8),
  escena('subsidio-fallecimiento', 'registrarEntrega', 9),
  escena('vacunacion-horario', 'registrarEntrega', 11),
  escena('afiliacion-demora', 'registrarEntrega', 12, 'tarde'),

  // Cerrada: most on time
  escena('felicitacion-profesora', 'cerrar', 9, 'rapido'),
  escena('certificado-curso', 'cerrar', 10, 'rapido'),
  escena('paz-salvo-credito', 'cerrar', 11, 'rapido'),
  escena('felicitacion-salvavidas', 'cerrar', 12, 'rapido'),
  escena('cita-odontologia', 'cerrar', 13, 'rapido'),
  escena('tutela-subsidio', 'cerrar', 14, 'judicial'),
  escena('certificado-pagos-subsidio', 'cerrar', 15, 'rapido'),
  escena('historia-clinica', 'cerrar', 16),
  escena('paz-salvo-aportes', 'cerrar', 17),
  escena('estado-postulacion', 'cerrar', 18),
  escena('felicitacion-asesora', 'cerrar', 19),
  escena('felicitacion-jornada-subsidio', 'cerrar', 20),
  escena('renuncia-subsidio', 'cerrar', 21, 'justo'),
  escena('biblioteca-horario', 'cerrar', 22),
  escena('llamadas-cobranza', 'cerrar', 23, 'tarde'),
  escena('cuota-certificado-escolar', 'cerrar', 24, 'rapido'),
  escena('asesor-celular', 'cerrar', 25),
  escena('mejoramiento-consulta', 'cerrar', 26),
  escena('trato-taquilla', 'cerrar', 27),
  escena('certificado-afiliacion', 'cerrar', 28, 'rapido'),
  escena('matricula-devolucion', 'cerrar', 29, 'justo'),
  escena('credito-negado', 'cerrar', 30, 'muyTarde'),
  escena('cuota-no-llego', 'cerrar', 31),
  escena('habeas-consulta', 'cerrar', 32),
  escena('piscina-cerrada', 'cerrar', 33, 'devuelta'),
  escena('docente-tecnico', 'cerrar', 34, 'tarde'),
  escena('consulta-trabajador-parcial', 'cerrar', 36, 'tarde'),
  escena('cuota-hijastra', 'cerrar', 38),
  escena('tarifa-categoria', 'cerrar', 40, 'muyTarde'),

  ...RODEOS,
]
