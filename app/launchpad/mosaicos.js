/**
 * What the launchpad offers. An application is reached by its intent; a tile shows one application,
 * perhaps with a count, to the roles it names.
 */

export const aplicaciones = {
  'Atencion-gestionar': { componente: 'escucha.atencion', url: '/atencion/webapp', titulo: 'Atención' },
  'PQRS-mias': { componente: 'escucha.mispqrs', url: '/mis-pqrs/webapp', titulo: 'Mis PQRS' },
  'PQRS-bandeja': { componente: 'escucha.bandeja', url: '/bandeja/webapp', titulo: 'Bandeja de PQRS' },
  'Grupo-gestionar': { componente: 'escucha.grupos', url: '/grupos/webapp', titulo: 'Grupos de casos análogos' },
  'PQRS-area': { componente: 'escucha.area', url: '/area/webapp', titulo: 'Requerimientos de mi área' },
  'Politica-gestionar': { componente: 'escucha.politica', url: '/politica/webapp', titulo: 'Políticas y calendarios' },
  'Avisos-leer': { componente: 'escucha.avisos', url: '/avisos/webapp', titulo: 'Avisos' },
  'Avisos-consultar': { componente: 'escucha.registroavisos', url: '/registro-avisos/webapp', titulo: 'Registro de avisos' },
  'Plantillas-gestionar': { componente: 'escucha.plantillas', url: '/plantillas/webapp', titulo: 'Plantillas' },
  'Buzones-gestionar': { componente: 'escucha.buzones', url: '/buzones/webapp', titulo: 'Buzones' },
  'SincronizacionC4C-atender': { componente: 'escucha.sincronizacion', url: '/sincronizacion/webapp', titulo: 'C4C: sincronización' },
  'Resarcimiento-gestionar': { componente: 'escucha.resarcimientos', url: '/resarcimientos/webapp', titulo: 'Resarcimientos' },
  'Resarcimiento-area': { componente: 'escucha.resarcimientosarea', url: '/resarcimientos-area/webapp', titulo: 'Resarcimientos de mi área' },
  'Resarcimiento-aprobar': { componente: 'escucha.aprobaciones', url: '/aprobaciones/webapp', titulo: 'Aprobaciones' },
  'Resarcimiento-analizar': { componente: 'escucha.analisis', url: '/analisis/webapp', titulo: 'Costo de las fallas' },
  'Reconexion-atender': { componente: 'escucha.reconexion', url: '/reconexion/webapp', titulo: 'Reconexión' },
  'Incentivo-gestionar': { componente: 'escucha.incentivos', url: '/incentivos/webapp', titulo: 'Incentivos' },
  'CodigosC4C-gestionar': { componente: 'escucha.codigosc4c', url: '/codigos-c4c/webapp', titulo: 'Códigos de C4C' }
}

const BANDEJA = ['coordinador', 'auditor', 'direccion', 'calidad']

const enBandeja = (titulo, subtitulo, icono, campo, valor, color, roles = BANDEJA) => ({
  intencion: 'PQRS-bandeja',
  parametros: { [campo]: valor },
  titulo,
  subtitulo,
  icono,
  color,
  conteo: `/odata/v4/coordinacion/PQRS/$count?$filter=${campo} eq '${valor}'`,
  roles
})

const RESARCIMIENTOS = '/odata/v4/resarcimiento/Resarcimientos/$count'

export const grupos = [
  {
    titulo: 'Atención',
    mosaicos: [
      {
        intencion: 'Atencion-gestionar',
        titulo: 'Atención',
        subtitulo: 'Buscar persona y radicar',
        icono: 'sap-icon://customer-and-contacts',
        roles: ['asesor']
      },
      {
        intencion: 'PQRS-mias',
        titulo: 'Mis PQRS',
        subtitulo: 'Radicadas por mí',
        icono: 'sap-icon://my-view',
        conteo: '/odata/v4/atencion/PQRS/$count',
        roles: ['asesor']
      }
    ]
  },
  {
    titulo: 'Bandeja de PQRS',
    mosaicos: [
      enBandeja('Por clasificar', 'Recién radicadas', 'sap-icon://inbox', 'estado_code', 'Radicada'),
      enBandeja('Por vencer', 'Plazo próximo', 'sap-icon://pending', 'situacion_code', 'POR_VENCER', 'Critical'),
      enBandeja('Vencidas', 'Fuera de plazo', 'sap-icon://alert', 'situacion_code', 'VENCIDA', 'Error'),
      enBandeja('Por responder', 'El área ya respondió', 'sap-icon://response', 'estado_code', 'RespuestaArea'),
      enBandeja('Por entregar', 'Falta probar la entrega', 'sap-icon://paper-plane', 'estado_code', 'Respondida'),
      enBandeja('Improcedencias', 'Por aprobar', 'sap-icon://signature', 'estado_code', 'PorAprobar', 'Critical', ['direccion']),
      {
        intencion: 'Grupo-gestionar',
        titulo: 'Grupos',
        subtitulo: 'Respuesta a varios',
        icono: 'sap-icon://group-2',
        conteo: '/odata/v4/coordinacion/Grupos/$count?$filter=situacion_code eq \'ABIERTO\'',
        roles: BANDEJA
      }
    ]
  },
  {
    titulo: 'Resarcimiento',
    mosaicos: [
      {
        intencion: 'Resarcimiento-gestionar',
        titulo: 'Resarcimientos',
        subtitulo: 'Abiertos',
        icono: 'sap-icon://accept',
        conteo: `${RESARCIMIENTOS}?$filter=estado_code ne 'Cerrado' and estado_code ne 'NoProcede' and estado_code ne 'SinEfecto'`,
        roles: BANDEJA
      },
      {
        intencion: 'Resarcimiento-gestionar',
        parametros: { situacion_code: 'POR_VENCER' },
        titulo: 'Resarcimientos por vencer',
        subtitulo: 'Plazo próximo',
        icono: 'sap-icon://pending',
        color: 'Critical',
        conteo: `${RESARCIMIENTOS}?$filter=situacion_code eq 'POR_VENCER'`,
        roles: BANDEJA
      },
      {
        intencion: 'Resarcimiento-aprobar',
        titulo: 'Aprobaciones',
        subtitulo: 'Por decidir',
        icono: 'sap-icon://signature',
        color: 'Critical',
        conteo: '/odata/v4/resarcimiento/Compensaciones/$count?$filter=estado_code eq \'Propuesta\'',
        roles: ['direccion', 'coordinador', 'auditor']
      },
      {
        intencion: 'Reconexion-atender',
        titulo: 'Reconexión',
        subtitulo: 'Contactos por hacer',
        icono: 'sap-icon://call',
        conteo: '/odata/v4/resarcimiento/Contactos/$count?$filter=realizadoEn eq null',
        roles: ['asesor', 'coordinador']
      },
      {
        intencion: 'Incentivo-gestionar',
        titulo: 'Incentivos',
        subtitulo: 'Existencias y costo',
        icono: 'sap-icon://product',
        roles: ['admin', 'direccion', 'coordinador', 'auditor']
      },
      {
        intencion: 'Resarcimiento-analizar',
        titulo: 'Costo de las fallas',
        subtitulo: 'Costo y causas',
        icono: 'sap-icon://business-objects-experience',
        roles: BANDEJA
      }
    ]
  },
  {
    titulo: 'Mi área',
    mosaicos: [
      {
        intencion: 'Resarcimiento-area',
        titulo: 'Resarcimientos de mi área',
        subtitulo: 'Por conceptuar',
        icono: 'sap-icon://accept',
        conteo: '/odata/v4/resarcimiento/ResarcimientosDelArea/$count?$filter=conceptoArea eq null and criticidad_code ne null',
        roles: ['area']
      },
      {
        intencion: 'PQRS-area',
        titulo: 'Requerimientos de mi área',
        subtitulo: 'Por responder',
        icono: 'sap-icon://task',
        conteo: '/odata/v4/area/PQRS/$count?$filter=estado_code eq \'EnArea\'',
        roles: ['area']
      }
    ]
  },
  {
    titulo: 'Avisos',
    mosaicos: [
      {
        intencion: 'Avisos-leer',
        titulo: 'Avisos',
        subtitulo: 'Sin leer',
        icono: 'sap-icon://bell',
        conteo: '/odata/v4/notificacion/MisAvisos/$count?$filter=leido eq false',
        roles: ['coordinador', 'area', 'direccion']
      },
      {
        intencion: 'Avisos-consultar',
        titulo: 'Registro de avisos',
        subtitulo: 'Por atender',
        icono: 'sap-icon://email-read',
        conteo: `/odata/v4/notificacion/Avisos/$count?$filter=${['REBOTADO', 'FALLIDO', 'SIN_CORREO'].map(codigo => `situacion_code eq '${codigo}'`).join(' or ')}`,
        roles: ['coordinador', 'admin', 'auditor']
      }
    ]
  },
  {
    titulo: 'C4C',
    mosaicos: [
      {
        intencion: 'SincronizacionC4C-atender',
        titulo: 'C4C: sincronización',
        subtitulo: 'Por atender',
        icono: 'sap-icon://synchronize',
        color: 'Error',
        conteo: '/odata/v4/sincronizacion/Casos/$count?$filter=situacion_code eq \'ERROR\' or diferencias gt 0',
        roles: ['coordinador', 'admin', 'auditor']
      },
      {
        intencion: 'CodigosC4C-gestionar',
        titulo: 'Códigos de C4C',
        subtitulo: 'Cómo lo dice C4C',
        icono: 'sap-icon://translate',
        roles: ['admin', 'auditor']
      }
    ]
  },
  {
    titulo: 'Administración',
    mosaicos: [
      {
        intencion: 'Politica-gestionar',
        titulo: 'Políticas y calendarios',
        subtitulo: 'Términos y festivos',
        icono: 'sap-icon://official-service',
        roles: ['admin', 'auditor']
      },
      {
        intencion: 'Plantillas-gestionar',
        titulo: 'Plantillas',
        subtitulo: 'Avisos y cartas',
        icono: 'sap-icon://document-text',
        roles: ['admin']
      },
      {
        intencion: 'Buzones-gestionar',
        titulo: 'Buzones',
        subtitulo: 'Correo de la Caja',
        icono: 'sap-icon://inbox',
        roles: ['admin', 'auditor']
      }
    ]
  }
]
