using { PoliticaService } from '../../../srv/calendario/servicio';
using from './labels';
using from './capabilities';

annotate PoliticaService.CierresCalendario with @UI: {
  LineItem: [
    { Value: fecha, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
    { Value: nombre, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: acto, @HTML5.CssDefaults: { width: '18rem' }, @UI.Importance: #Medium }
  ],
  PresentationVariant: { SortOrder: [ { Property: fecha, Descending: true } ], Visualizations: [ '@UI.LineItem' ] }
};

annotate PoliticaService.ReglasFestivo with @UI: {
  HeaderInfo: { TypeName: '{i18n>ReglaFestivo}', TypeNamePlural: '{i18n>ReglasFestivo}', Title: { Value: nombre } },
  LineItem: [
    { Value: nombre, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: norma, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #High },
    { Value: mes, @HTML5.CssDefaults: { width: '5rem' }, @UI.Importance: #Medium },
    { Value: dia, @HTML5.CssDefaults: { width: '5rem' }, @UI.Importance: #Medium },
    { Value: desplazamiento, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low },
    { Value: validoDesde, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    { Value: validoHasta, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    { $Type: 'UI.DataFieldForAction', Action: 'PoliticaService.terminar', Label: '{i18n>TerminarRegla}' }
  ],
  SelectionPresentationVariant #Reglas: {
    Text: '{i18n>ReglasFestivo}',
    SelectionVariant: { SelectOptions: [] },
    PresentationVariant: { SortOrder: [ { Property: mes }, { Property: dia }, { Property: desplazamiento } ], Visualizations: [ '@UI.LineItem' ] }
  }
};

annotate PoliticaService.CambiosCalendario with @UI: {
  HeaderInfo: {
    TypeName      : '{i18n>CambioCalendario}',
    TypeNamePlural: '{i18n>CambiosCalendario}',
    Title         : { Value: nombre },
    Description   : { Value: base_codigo }
  },
  LineItem: [
    { Value: nombre, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: base_codigo, Label: '{i18n>CalendarioBase}', @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
    { Value: nueva_version, Label: '{i18n>VersionNueva}', @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium },
    { Value: situacion_code, Criticality: situacion.criticality, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
    { Value: hecho_conCambio, Label: '{i18n>CasosMovidos}', @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium },
    { Value: createdAt, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Low }
  ],
  // Each is opened in this same page
  LineItem #Hermanos: [
    {
      $Type: 'UI.DataFieldWithUrl', Value: base_codigo, Label: '{i18n>CalendarioBase}', Url: ('#Politica-gestionar&/CambiosCalendario(' || ID || ')'),
      @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High
    },
    { Value: situacion_code, Criticality: situacion.criticality, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #High },
    { Value: revisadoEn, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Medium },
    { Value: nueva_version, Label: '{i18n>VersionNueva}', @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium },
    { Value: hecho_conCambio, Label: '{i18n>CasosMovidos}', @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium }
  ],
  SelectionPresentationVariant #Cambios: {
    Text: '{i18n>CambiosCalendario}',
    SelectionVariant: { SelectOptions: [] },
    PresentationVariant: { SortOrder: [ { Property: createdAt, Descending: true } ], Visualizations: [ '@UI.LineItem' ] }
  },
  // It asks before it is done, by a button of the page
  Identification: [ { $Type: 'UI.DataFieldForAction', Action: 'PoliticaService.descartar', Label: '{i18n>DescartarCambio}', @UI.Hidden } ],
  DataPoint #Situacion: { Title: '{i18n>SituacionCambio}', Value: situacion_code, Criticality: situacion.criticality },
  DataPoint #Progreso: { Title: '{i18n>Progreso}', Value: progreso, TargetValue: 100, Visualization: #Progress },
  DataPoint #Anulada: { Title: '{i18n>RevisionAnulada}', Value: revisionAnulada, Criticality: #Critical },
  DataPoint #LegalDespues: { Title: '{i18n>LegalDespues}', Value: previsto_legalDespues, Criticality: (previsto.legalDespues > 0 ? 2 : 0) },
  DataPoint #LegalAntes: { Title: '{i18n>LegalAntes}', Value: previsto_legalAntes, Criticality: (previsto.legalAntes > 0 ? 2 : 0) },
  HeaderFacets: [
    { $Type: 'UI.ReferenceFacet', ID: 'CabeceraSituacion', Target: '@UI.DataPoint#Situacion' },
    { $Type: 'UI.ReferenceFacet', ID: 'CabeceraLegalDespues', Target: '@UI.DataPoint#LegalDespues' },
    { $Type: 'UI.ReferenceFacet', ID: 'CabeceraLegalAntes', Target: '@UI.DataPoint#LegalAntes' },
    {
      $Type: 'UI.ReferenceFacet', ID: 'CabeceraProgreso', Target: '@UI.DataPoint#Progreso',
      @UI.Hidden: (situacion.code = 'BORRADOR' or situacion.code = 'DESCARTADO')
    },
    { $Type: 'UI.ReferenceFacet', ID: 'CabeceraAnulada', Target: '@UI.DataPoint#Anulada', @UI.Hidden: (revisionAnulada != true) }
  ],
  Facets: [
    { $Type: 'UI.ReferenceFacet', ID: 'LineasCambio', Target: 'lineas/@UI.PresentationVariant', Label: '{i18n>FechasDelCambio}' },
    { $Type: 'UI.ReferenceFacet', ID: 'AfectadosCambio', Target: 'afectados/@UI.PresentationVariant', Label: '{i18n>CasosAfectados}' },
    { $Type: 'UI.ReferenceFacet', ID: 'HermanosCambio', Target: 'hermanos/@UI.LineItem#Hermanos', Label: '{i18n>EnOtrosCalendarios}' },
    {
      $Type: 'UI.CollectionFacet', ID: 'ResumenCambio', Label: '{i18n>ResumenCambio}',
      Facets: [
        { $Type: 'UI.ReferenceFacet', ID: 'ResumenPrevisto', Target: '@UI.FieldGroup#Previsto', Label: '{i18n>Previsto}' },
        { $Type: 'UI.ReferenceFacet', ID: 'ResumenHecho', Target: '@UI.FieldGroup#Hecho', Label: '{i18n>Hecho}' },
        { $Type: 'UI.ReferenceFacet', ID: 'ResumenDatos', Target: '@UI.FieldGroup#Datos', Label: '{i18n>DatosCambio}' }
      ]
    }
  ],
  FieldGroup #Previsto: { Data: [
    { Value: revisadoEn }, { Value: revisadoPor }, { Value: previsto_casos }, { Value: previsto_conCambio }, { Value: previsto_legalDespues }, { Value: previsto_legalAntes },
    { Value: previsto_internaDespues }, { Value: previsto_internaAntes }, { Value: previsto_sinContar }
  ] },
  FieldGroup #Hecho: { Data: [
    { Value: aplicadoEn }, { Value: hecho_casos }, { Value: hecho_conCambio }, { Value: hecho_legalDespues }, { Value: hecho_legalAntes },
    { Value: hecho_internaDespues }, { Value: hecho_internaAntes }, { Value: hecho_sinContar }
  ] },
  FieldGroup #Datos: { Data: [
    { Value: base_codigo, Label: '{i18n>CalendarioBase}' }, { Value: base_version, Label: '{i18n>VersionDePartida}' },
    { Value: nueva_version, Label: '{i18n>VersionNueva}' }, { Value: vigenteDesde },
    { Value: createdBy }, { Value: createdAt }, { Value: aplicadoPor }
  ] }
};

annotate PoliticaService.LineasCambioCalendario with @UI: {
  LineItem: [
    { Value: fecha, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
    { Value: tipo_code, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: nombre, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: norma, @HTML5.CssDefaults: { width: '16rem' }, @UI.Importance: #Medium },
    { Value: pasada, Criticality: (pasada = true ? 2 : 0), @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium }
  ],
  PresentationVariant: { SortOrder: [ { Property: fecha } ], Visualizations: [ '@UI.LineItem' ] }
};

annotate PoliticaService.AfectadosCalendario with @UI: {
  LineItem: [
    { Value: radicado, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    { Value: estado_code, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    { Value: area_code, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #Low },
    { Value: tipologia_code, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #Low },
    { Value: venceLegal, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    {
      Value: venceLegalNueva, Criticality: (legal = 'IGUAL' ? 0 : 2), CriticalityRepresentation: #WithoutIcon,
      @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High
    },
    { Value: venceInterno, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium },
    { Value: venceInternoNueva, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium },
    { Value: venceArea, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low },
    { Value: venceAreaNueva, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low },
    { Value: vence, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low },
    { Value: venceNueva, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low },
    { Value: cambia, @HTML5.CssDefaults: { width: '22rem' }, @UI.Importance: #Medium },
    { Value: conProrroga, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Low },
    { Value: problema, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #Low }
  ],
  PresentationVariant: {
    SortOrder     : [ { Property: venceLegalNueva }, { Property: radicado } ],
    MaxItems      : 30,
    RequestAtLeast: [ legal ],
    Visualizations: [ '@UI.LineItem' ]
  }
};
