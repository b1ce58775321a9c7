using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from './vistas';
using from './columnas';
using from './capabilities';
using from './field-control';

// All that it takes to decide, on one page.
annotate ResarcimientoService.Compensaciones with @UI: {
  HeaderInfo: {
    TypeName      : '{i18n>Compensacion}',
    TypeNamePlural: '{i18n>DecisionCompensaciones}',
    Title         : { Value: resarcimiento.numero },
    Description   : { Value: descripcion }
  },

  Identification: [
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.aprobar', Label: '{i18n>DecisionAprobar}', Criticality: #Positive,
      @UI.Hidden: { $edmJson: { $Or: [
        { $Not: { $Path: '/Permisos/aprueba' } }, { $Path: 'propia' }, { $Ne: [ { $Path: 'estado_code' }, 'Propuesta' ] },
        { $And: [ { $Eq: [ { $Path: 'aprueba' }, 'direccion' ] }, { $Not: { $Path: '/Permisos/presupuesta' } } ] }
      ] } }
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.negar', Label: '{i18n>DecisionNegar}', Criticality: #Negative,
      @UI.Hidden: { $edmJson: { $Or: [
        { $Not: { $Path: '/Permisos/aprueba' } }, { $Path: 'propia' }, { $Ne: [ { $Path: 'estado_code' }, 'Propuesta' ] },
        { $And: [ { $Eq: [ { $Path: 'aprueba' }, 'direccion' ] }, { $Not: { $Path: '/Permisos/presupuesta' } } ] }
      ] } }
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.entregar', Label: '{i18n>DecisionEntregar}', Criticality: #Positive,
      @UI.Hidden: { $edmJson: { $Or: [ { $Not: { $Path: '/Permisos/coordina' } }, { $Ne: [ { $Path: 'estado_code' }, 'Aprobada' ] } ] } }
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.rechazar', Label: '{i18n>DecisionNoAcepta}',
      @UI.Hidden: { $edmJson: { $Or: [ { $Not: { $Path: '/Permisos/coordina' } }, { $Ne: [ { $Path: 'estado_code' }, 'Aprobada' ] } ] } }
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.anular', Label: '{i18n>DecisionAnular}',
      @UI.Hidden: { $edmJson: { $Or: [
        { $Not: { $Path: '/Permisos/coordina' } },
        { $And: [ { $Ne: [ { $Path: 'estado_code' }, 'Propuesta' ] }, { $Ne: [ { $Path: 'estado_code' }, 'Aprobada' ] } ] }
      ] } }
    }
  ],

  DataPoint #Estado: { Title: '{i18n>CompensacionEstado}', Value: estado_code, Criticality: estado.criticality },
  DataPoint #Monto: { Title: '{i18n>CompensacionMonto}', Value: monto },
  DataPoint #Presupuesto: { Title: '{i18n>CompensacionPresupuesto}', Value: presupuestoDisponible, Criticality: (presupuestoDisponible > 0 ? 3 : 1) },
  DataPoint #Disponibles: { Title: '{i18n>IncentivoDisponibles}', Value: incentivoDisponibles, Criticality: (incentivoDisponibles > 0 ? 3 : 1) },
  DataPoint #Criticidad: { Title: '{i18n>AnalisisCriticidad}', Value: resarcimiento.criticidad.name, Criticality: resarcimiento.criticidad.criticality },
  DataPoint #Decide: { Title: '{i18n>CompensacionAprueba}', Value: aprueba },
  HeaderFacets: [
    { $Type: 'UI.ReferenceFacet', ID: 'CabeceraEstado', Target: '@UI.DataPoint#Estado' },
    { $Type: 'UI.ReferenceFacet', ID: 'CabeceraMonto', Target: '@UI.DataPoint#Monto' },
    { $Type: 'UI.ReferenceFacet', ID: 'CabeceraPresupuesto', Target: '@UI.DataPoint#Presupuesto' },
    {
      $Type: 'UI.ReferenceFacet', ID: 'CabeceraDisponibles', Target: '@UI.DataPoint#Disponibles',
      @UI.Hidden: { $edmJson: { $Not: { $Path: 'incentivo_ID' } } }
    },
    { $Type: 'UI.ReferenceFacet', ID: 'CabeceraCriticidad', Target: '@UI.DataPoint#Criticidad' },
    { $Type: 'UI.ReferenceFacet', ID: 'CabeceraDecide', Target: '@UI.DataPoint#Decide' }
  ],

  Facets: [
    {
      $Type: 'UI.CollectionFacet', ID: 'Propuesta', Label: '{i18n>DecisionPropuesta}',
      Facets: [
        { $Type: 'UI.ReferenceFacet', ID: 'PropuestaQue', Target: '@UI.FieldGroup#Propuesta', Label: '{i18n>DecisionLoPropuesto}' },
        { $Type: 'UI.ReferenceFacet', ID: 'PropuestaPersona', Target: '@UI.FieldGroup#Persona', Label: '{i18n>DecisionPersonaYCaso}' },
        { $Type: 'UI.ReferenceFacet', ID: 'PropuestaFalla', Target: '@UI.FieldGroup#Falla', Label: '{i18n>DecisionFalla}' },
        { $Type: 'UI.ReferenceFacet', ID: 'PropuestaResponsabilidad', Target: '@UI.FieldGroup#Responsabilidad', Label: '{i18n>DecisionResponsabilidad}' },
        { $Type: 'UI.ReferenceFacet', ID: 'PropuestaConcepto', Target: '@UI.FieldGroup#Concepto', Label: '{i18n>ConceptoDelArea}' },
        {
          $Type: 'UI.ReferenceFacet', ID: 'PropuestaDecision', Target: '@UI.FieldGroup#Decision', Label: '{i18n>DecisionYEntrega}',
          @UI.Hidden: { $edmJson: { $Eq: [ { $Path: 'estado_code' }, 'Propuesta' ] } }
        }
      ]
    },
    { $Type: 'UI.ReferenceFacet', ID: 'RequisitosDecision', Target: 'resarcimiento/requisitos/@UI.SelectionPresentationVariant#Decision', Label: '{i18n>DecisionRequisitos}' },
    { $Type: 'UI.ReferenceFacet', ID: 'ExclusionesDecision', Target: 'resarcimiento/exclusiones/@UI.PresentationVariant#Decision', Label: '{i18n>Exclusiones}' },
    { $Type: 'UI.ReferenceFacet', ID: 'RiesgosDecision', Target: 'resarcimiento/riesgos/@UI.PresentationVariant#Decision', Label: '{i18n>DecisionRiesgos}' },
    { $Type: 'UI.ReferenceFacet', ID: 'MesaDecision', Target: 'resarcimiento/mesas/@UI.SelectionPresentationVariant#Decision', Label: '{i18n>DecisionMesaTecnica}' },
    {
      $Type: 'UI.ReferenceFacet', ID: 'BonosCompensacion', Target: 'bonos/@UI.PresentationVariant', Label: '{i18n>DecisionBonos}',
      @UI.Hidden: { $edmJson: { $Ne: [ { $Path: 'estado_code' }, 'Entregada' ] } }
    },
    { $Type: 'UI.ReferenceFacet', ID: 'HistoriaDecision', Target: 'resarcimiento/historia/@UI.PresentationVariant#Decision', Label: '{i18n>DecisionHistoria}' }
  ],

  FieldGroup #Propuesta: { Data: [
    { Value: descripcion }, { Value: cantidad }, { Value: monto }, { Value: centroCosto_code }, { Value: motivo }, { Value: propuestaPor },
    { Value: propuestaEn }, { Value: repetida, Criticality: (repetida = true ? 1 : 0) }
  ] },
  FieldGroup #Persona: { Data: [
    { Value: resarcimiento.nombre, Label: '{i18n>NombrePersona}' },
    { Value: resarcimiento.tipoDocumento.name, Label: '{i18n>TipoDocumento}' },
    { Value: resarcimiento.numeroDocumento, Label: '{i18n>NumeroDocumento}' },
    { Value: resarcimiento.afiliacion.name, Label: '{i18n>Afiliacion}' },
    { Value: resarcimiento.categoria.name, Label: '{i18n>Categoria}' },
    {
      $Type: 'UI.DataFieldWithUrl', Value: resarcimiento.radicado, Label: '{i18n>Radicado}',
      Url: ('#PQRS-bandeja&/PQRS(' || resarcimiento.caso.ID || ')'),
      @UI.Hidden: { $edmJson: { $Not: { $Path: 'resarcimiento/radicado' } } }
    },
    {
      $Type: 'UI.DataFieldWithUrl', Value: resarcimiento.numero, Label: '{i18n>DecisionResarcimiento}',
      Url: ('#Resarcimiento-gestionar&/Resarcimientos(' || resarcimiento.ID || ')')
    }
  ] },
  FieldGroup #Falla: { Data: [
    { Value: resarcimiento.asunto, Label: '{i18n>Asunto}' },
    { Value: resarcimiento.hechos, Label: '{i18n>DecisionHechos}' },
    { Value: resarcimiento.expectativa, Label: '{i18n>DecisionExpectativa}' },
    { Value: resarcimiento.causa.name, Label: '{i18n>AnalisisCausa}' },
    { Value: resarcimiento.lineaServicio.name, Label: '{i18n>LineaServicio}' },
    { Value: resarcimiento.area.name, Label: '{i18n>Area}' },
    { Value: resarcimiento.criticidad.name, Label: '{i18n>AnalisisCriticidad}', Criticality: resarcimiento.criticidad.criticality },
    { Value: resarcimiento.criticidadMotivo, Label: '{i18n>DecisionCriticidadMotivo}' }
  ] },
  FieldGroup #Responsabilidad: { Data: [
    { Value: resarcimiento.etapa.name, Label: '{i18n>AnalisisEtapa}' },
    { Value: resarcimiento.responsable, Label: '{i18n>DecisionResponsable}' },
    { Value: resarcimiento.analisis, Label: '{i18n>DecisionAnalisis}' },
    { Value: resarcimiento.fundamento.name, Label: '{i18n>DecisionFundamento}' },
    { Value: resarcimiento.fundamentoTexto, Label: '{i18n>DecisionFundamentoTexto}' },
    { Value: resarcimiento.acuerdo, Label: '{i18n>DecisionAcuerdo}' }
  ] },
  FieldGroup #Concepto: { Data: [
    {
      Value: resarcimiento.conceptoArea, Label: '{i18n>ConceptoArea}',
      Criticality: (resarcimiento.conceptoArea = true ? 3 : (resarcimiento.conceptoArea = false ? 1 : 0))
    },
    { Value: resarcimiento.conceptoTexto, Label: '{i18n>ConceptoTexto}' },
    { Value: resarcimiento.conceptoPor, Label: '{i18n>ConceptoPor}' },
    { Value: resarcimiento.conceptoEn, Label: '{i18n>ConceptoEn}' }
  ] },
  FieldGroup #Decision: { Data: [
    { Value: decididaPor }, { Value: decididaEn }, { Value: motivoDecision },
    { Value: reservadaHasta, @UI.Hidden: { $edmJson: { $Ne: [ { $Path: 'estado_code' }, 'Aprobada' ] } } },
    { Value: entregadaPor, @UI.Hidden: { $edmJson: { $Not: { $Path: 'entregadaEn' } } } },
    { Value: entregadaEn, @UI.Hidden: { $edmJson: { $Not: { $Path: 'entregadaEn' } } } },
    { Value: aceptaMedio_code, @UI.Hidden: { $edmJson: { $Not: { $Path: 'aceptaMedio_code' } } } },
    { Value: aceptaPrueba, @UI.Hidden: { $edmJson: { $Not: { $Path: 'aceptaMedio_code' } } } }
  ] }
};
