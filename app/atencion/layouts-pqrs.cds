using { AtencionService } from '../../srv/atencion/service';
using from '../common/labels';
using from '../common/code-lists';
using from '../common/value-helps';
using from '../common/casos';

// One page for both moments: the draft is the filing form, the active case is what was filed.
annotate AtencionService.PQRS with @UI: {
  HeaderInfo: {
    TypeName: '{i18n>Caso}',
    TypeNamePlural: '{i18n>Caso}',
    Title: { Value: radicado },
    Description: { Value: asunto }
  },

  HeaderFacets: [
    {
      $Type: 'UI.ReferenceFacet', ID: 'CabeceraOrigen', Target: '@UI.FieldGroup#Origen',
      @UI.Hidden: { $edmJson: { $Or: [
        { $Path: 'IsActiveEntity' },
        { $And: [ { $Not: { $Path: 'ticketC4C' } }, { $Not: { $Path: 'oportunidadC4C' } } ] }
      ] } }
    },
    {
      $Type: 'UI.ReferenceFacet', ID: 'CabeceraEstado', Target: '@UI.FieldGroup#Estado',
      @UI.Hidden: { $edmJson: { $Not: { $Path: 'IsActiveEntity' } } }
    },
    {
      $Type: 'UI.ReferenceFacet', ID: 'CabeceraPlazos', Target: '@UI.FieldGroup#Plazos',
      @UI.Hidden: { $edmJson: { $Not: { $Path: 'IsActiveEntity' } } }
    },
    {
      $Type: 'UI.ReferenceFacet', ID: 'CabeceraC4C', Target: '@UI.FieldGroup#C4C',
      @UI.Hidden: { $edmJson: { $Not: { $Path: 'IsActiveEntity' } } }
    }
  ],

  Facets: [
    { $Type: 'UI.ReferenceFacet', ID: 'Persona', Label: '{i18n>atencion.persona}', Target: '@UI.FieldGroup#Persona' },
    { $Type: 'UI.ReferenceFacet', ID: 'Peticion', Label: '{i18n>atencion.peticion}', Target: '@UI.FieldGroup#Texto' },
    { $Type: 'UI.ReferenceFacet', ID: 'Recibo', Label: '{i18n>atencion.recibo}', Target: '@UI.FieldGroup#Recibo' },
    { $Type: 'UI.ReferenceFacet', ID: 'Anexos', Label: '{i18n>Anexos}', Target: 'anexos/@UI.PresentationVariant' },
    {
      $Type: 'UI.ReferenceFacet', ID: 'Notas', Label: '{i18n>Notas}', Target: 'notas/@UI.PresentationVariant',
      @UI.Hidden: { $edmJson: { $Not: { $Path: 'IsActiveEntity' } } }
    },
    {
      $Type: 'UI.ReferenceFacet', ID: 'Hitos', Label: '{i18n>atencion.hitos}', Target: 'hitos/@UI.PresentationVariant',
      @UI.Hidden: { $edmJson: { $Not: { $Path: 'IsActiveEntity' } } }
    },
    {
      $Type: 'UI.ReferenceFacet', ID: 'Historia', Label: '{i18n>Actuaciones}', Target: 'historia/@UI.PresentationVariant',
      @UI.Hidden: { $edmJson: { $Not: { $Path: 'IsActiveEntity' } } }
    }
  ],

  FieldGroup #Estado: { Data: [
    { Value: estado_code, Criticality: estado.criticality },
    { Value: enManosDe },
    { Value: area_code },
    { Value: hito_code }
  ] },
  FieldGroup #Plazos: { Data: [
    {
      Value: plazoEnPalabras, Label: '{i18n>Plazo}',
      Criticality: situacion.criticality
    },
    { Value: vence },
    { Value: venceLegal },
    { Value: prorrogaHasta, @UI.Hidden: { $edmJson: { $Not: { $Path: 'prorrogaHasta' } } } },
    { Value: limiteCompletar, @UI.Hidden: { $edmJson: { $Not: { $Path: 'limiteCompletar' } } } },
    { Value: entidadCompetente, @UI.Hidden: { $edmJson: { $Not: { $Path: 'entidadCompetente' } } } },
    { Value: enTramiteDesde, @UI.Hidden: { $edmJson: { $Not: { $Path: 'enTramiteDesde' } } } }
  ] },
  // What the form was opened from, while the case has no ticket of its own to show
  FieldGroup #Origen: { Data: [
    { Value: ticketC4C,      @UI.Hidden: { $edmJson: { $Not: { $Path: 'ticketC4C' } } } },
    { Value: oportunidadC4C, @UI.Hidden: { $edmJson: { $Not: { $Path: 'oportunidadC4C' } } } }
  ] },
  FieldGroup #C4C: { Data: [
    { Value: espejo.situacion_code, Criticality: espejo.situacion.criticality },
    { Value: espejo.motivo, @UI.Hidden: { $edmJson: { $Not: { $Path: 'espejo/motivo' } } } },
    { Value: espejo.ticket },
    { Value: oportunidadC4C, @UI.Hidden: { $edmJson: { $Not: { $Path: 'oportunidadC4C' } } } }
  ] },

  FieldGroup #Persona: { Data: [
    { Value: anonima },
    { Value: nombre,             @UI.Hidden: anonima },
    { Value: tipoDocumento_code, @UI.Hidden: anonima },
    { Value: numeroDocumento,    @UI.Hidden: anonima },
    { Value: telefono },
    { Value: correo },
    { Value: direccion,          @UI.Hidden: anonima },
    { Value: municipio },
    { Value: afiliacion_code,    @UI.Hidden: anonima },
    { Value: categoria_code,     @UI.Hidden: anonima }
  ] },
  FieldGroup #Texto: { Data: [
    { Value: texto }
  ] },
  FieldGroup #Recibo: { Data: [
    { Value: asunto },
    { Value: lineaServicio_code },
    { Value: oportunidadC4C, @UI.Hidden: { $edmJson: { $Not: { $Path: 'clienteC4C' } } } },
    { Value: canal_code },
    { Value: recibidaEn },
    { Value: depositadaEl, @UI.Hidden: (canal.code != 'BUZON_FISICO') },
    { Value: sede_code },
    { Value: nivelInformacion_code },
    { Value: preferencial },
    { Value: motivoPreferencial, @UI.Hidden: (not preferencial) }
  ] }
};

// The counter sees what was done, not what the area tells Atención al Usuario.
annotate AtencionService.Actuaciones with @UI.LineItem: [
  { Value: en, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
  { Value: por, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
  { Value: acto_code, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #High },
  { Value: estadoNuevo_code, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
  { Value: detalle, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High }
];
