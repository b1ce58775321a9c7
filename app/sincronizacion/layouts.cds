using { SincronizacionService } from '../../srv/sincronizacion/service';
using from './labels';
using from './columnas';

annotate SincronizacionService.Casos with @(
  Common.SemanticKey: [ radicado ],
  UI: {
    HeaderInfo: {
      TypeName      : '{i18n>CasoEnC4C}',
      TypeNamePlural: '{i18n>CasosEnC4C}',
      Title         : { Value: radicado },
      Description   : { Value: situacion_code }
    },

    SelectionFields: [ radicado, ticket, estado_code, area_code ],

    Identification: [
      { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.reintentar', Label: '{i18n>AccionReintentar}',
        @UI.Hidden: { $edmJson: { $Or: [ { $Not: { $Path: '/Permisos/atiende' } }, { $Eq: [ { $Path: 'situacion_code' }, 'SINCRONIZADO' ] } ] } } },
      { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.repararEnC4C', Label: '{i18n>AccionReparar}',
        @UI.Hidden: { $edmJson: { $Or: [ { $Not: { $Path: '/Permisos/atiende' } }, { $Eq: [ { $Path: 'diferencias' }, 0 ] } ] } } },
      { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.compararAhora', Label: '{i18n>AccionComparar}',
        @UI.Hidden: { $edmJson: { $Or: [ { $Not: { $Path: '/Permisos/atiende' } }, { $Ne: [ { $Path: 'situacion_code' }, 'SINCRONIZADO' ] } ] } } },
      { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.descartar', Label: '{i18n>AccionDescartar}',
        @UI.Hidden: { $edmJson: { $Or: [
          { $Not: { $Path: '/Permisos/atiende' } }, { $Eq: [ { $Path: 'situacion_code' }, 'SINCRONIZADO' ] }, { $Eq: [ { $Path: 'situacion_code' }, 'DESCARTADO' ] }
        ] } } },
      {
        $Type: 'UI.DataFieldForIntentBasedNavigation', SemanticObject: 'PQRS', Action: 'bandeja', Label: '{i18n>AccionAbrirCaso}',
        Mapping: [ { LocalProperty: radicado, SemanticObjectProperty: 'radicado' } ],
        @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/veCasos' } } }
      }
    ],

    HeaderFacets: [
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraSituacion', Target: '@UI.DataPoint#Situacion' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraDiferencias', Target: '@UI.DataPoint#Diferencias' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraEstado', Target: '@UI.DataPoint#Estado' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraTicket', Target: '@UI.DataPoint#Ticket' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraComparado', Target: '@UI.DataPoint#Comparado' }
    ],
    DataPoint #Situacion  : { Title: '{i18n>SituacionC4C}', Value: situacion_code, Criticality: situacion.criticality },
    DataPoint #Diferencias: { Title: '{i18n>Diferencias}', Value: diferencias, Criticality: (diferencias > 0 ? 1 : 3) },
    DataPoint #Estado     : { Title: '{i18n>EstadoDelCaso}', Value: estado_code, Criticality: estado.criticality },
    DataPoint #Ticket     : { Title: '{i18n>TicketC4C}', Value: ticket },
    DataPoint #Comparado  : { Title: '{i18n>ComparadoEn}', Value: comparadoEn },

    Facets: [
      { $Type: 'UI.ReferenceFacet', ID: 'Envio', Target: '@UI.FieldGroup#Envio', Label: '{i18n>SeccionEnvioC4C}' },
      { $Type: 'UI.ReferenceFacet', ID: 'Diferencias', Target: 'divergencias/@UI.PresentationVariant', Label: '{i18n>SeccionDiferencias}' },
      { $Type: 'UI.ReferenceFacet', ID: 'Comparacion', Target: 'comparacion/@UI.PresentationVariant', Label: '{i18n>SeccionComparacion}' }
    ],
    FieldGroup #Envio: { Data: [
      { Value: situacion_code, Criticality: situacion.criticality },
      { Value: motivo, @UI.Hidden: { $edmJson: { $Not: { $Path: 'motivo' } } } },
      { Value: pendienteDesde, @UI.Hidden: { $edmJson: { $Not: { $Path: 'pendienteDesde' } } } },
      { Value: intentos, @UI.Hidden: { $edmJson: { $Not: { $Path: 'pendienteDesde' } } } },
      { Value: proximoIntento, @UI.Hidden: { $edmJson: { $Not: { $Path: 'proximoIntento' } } } },
      { Value: reflejadoEn },
      { Value: motivoDescarte, @UI.Hidden: { $edmJson: { $Not: { $Path: 'descartadoEn' } } } },
      { Value: descartadoPor, @UI.Hidden: { $edmJson: { $Not: { $Path: 'descartadoEn' } } } },
      { Value: descartadoEn, @UI.Hidden: { $edmJson: { $Not: { $Path: 'descartadoEn' } } } }
    ] }
  }
);
