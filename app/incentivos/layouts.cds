using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from './labels';
using from './capabilities';
using from './field-control';

annotate ResarcimientoService.Incentivos with @(
  Common.SemanticKey: [ codigo ],
  UI: {
    HeaderInfo: {
      TypeName      : '{i18n>Incentivo}',
      TypeNamePlural: '{i18n>Incentivos}',
      Title         : { Value: nombre },
      Description   : { Value: codigo }
    },
    SelectionFields: [ clase_code, lineaServicio_code, sede_code, activo ],
    LineItem: [
      { Value: codigo, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
      { Value: nombre, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
      { Value: clase_code, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Medium },
      { Value: lineaServicio_code, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #Medium },
      { Value: costoUnitario, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
      { Value: existencias, @HTML5.CssDefaults: { width: '6.5rem' }, @UI.Importance: #Low },
      { Value: reservadas, @HTML5.CssDefaults: { width: '6.5rem' }, @UI.Importance: #Low },
      { Value: entregadas, @HTML5.CssDefaults: { width: '6.5rem' }, @UI.Importance: #Low },
      { Value: disponibles, Criticality: (disponibles > 0 ? 3 : 1), @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
      { Value: vigenteHasta, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #Medium },
      { Value: activo, @HTML5.CssDefaults: { width: '5rem' }, @UI.Importance: #Medium }
    ],
    SelectionPresentationVariant #Incentivos: {
      Text: '{i18n>Incentivos}',
      SelectionVariant: { SelectOptions: [] },
      PresentationVariant: { SortOrder: [ { Property: nombre } ], Visualizations: [ '@UI.LineItem' ] }
    },
    Identification: [ {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.moverExistencias', Label: '{i18n>IncentivoMoverExistencias}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/administra' } } }
    } ],
    DataPoint #Disponibles: { Title: '{i18n>IncentivoDisponibles}', Value: disponibles, Criticality: (disponibles > 0 ? 3 : 1) },
    DataPoint #Existencias: { Title: '{i18n>IncentivoExistencias}', Value: existencias },
    DataPoint #Reservadas: { Title: '{i18n>IncentivoReservadas}', Value: reservadas },
    DataPoint #Entregadas: { Title: '{i18n>IncentivoEntregadas}', Value: entregadas },
    HeaderFacets: [
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraDisponibles', Target: '@UI.DataPoint#Disponibles' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraExistencias', Target: '@UI.DataPoint#Existencias' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraReservadas', Target: '@UI.DataPoint#Reservadas' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraEntregadas', Target: '@UI.DataPoint#Entregadas' }
    ],
    Facets: [
      {
        $Type: 'UI.CollectionFacet', ID: 'DatosIncentivo', Label: '{i18n>IncentivoDatos}',
        Facets: [
          { $Type: 'UI.ReferenceFacet', ID: 'DatosQue', Target: '@UI.FieldGroup#Que', Label: '{i18n>IncentivoQue}' },
          { $Type: 'UI.ReferenceFacet', ID: 'DatosDonde', Target: '@UI.FieldGroup#Donde', Label: '{i18n>IncentivoDonde}' },
          { $Type: 'UI.ReferenceFacet', ID: 'DatosCuando', Target: '@UI.FieldGroup#Cuando', Label: '{i18n>IncentivoCuando}' }
        ]
      },
      { $Type: 'UI.ReferenceFacet', ID: 'MovimientosIncentivo', Target: 'movimientos/@UI.PresentationVariant', Label: '{i18n>MovimientosIncentivo}' }
    ],
    FieldGroup #Que: { Data: [ { Value: codigo }, { Value: nombre }, { Value: descripcion }, { Value: clase_code } ] },
    FieldGroup #Donde: { Data: [ { Value: lineaServicio_code }, { Value: sede_code }, { Value: centroCosto_code }, { Value: costoUnitario } ] },
    FieldGroup #Cuando: { Data: [ { Value: vigenteDesde }, { Value: vigenteHasta }, { Value: diasBono }, { Value: activo }, { Value: modifiedAt }, { Value: modifiedBy } ] }
  }
);

annotate ResarcimientoService.Movimientos with @UI: {
  HeaderInfo: { TypeName: '{i18n>MovimientoIncentivo}', TypeNamePlural: '{i18n>MovimientosIncentivo}', Title: { Value: motivo } },
  LineItem: [
    { Value: en, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #High },
    { Value: tipo_code, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
    { Value: cantidad, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
    { Value: motivo, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #Medium },
    { Value: por, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low }
  ],
  PresentationVariant: { SortOrder: [ { Property: en, Descending: true } ], Visualizations: [ '@UI.LineItem' ] }
};

annotate ResarcimientoService.Presupuestos with @UI: {
  HeaderInfo: {
    TypeName      : '{i18n>Presupuesto}',
    TypeNamePlural: '{i18n>Presupuestos}',
    Title         : { Value: centroCosto_code }
  },
  LineItem: [
    { Value: centroCosto_code, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: vigenteDesde, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium },
    { Value: vigenteHasta, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    { Value: asignado, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #Medium },
    { Value: comprometido, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #Low },
    { Value: ejecutado, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #Low },
    { Value: disponible, Criticality: (disponible > 0 ? 3 : 1), @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #High }
  ],
  SelectionPresentationVariant #Presupuestos: {
    Text: '{i18n>Presupuestos}',
    SelectionVariant: { SelectOptions: [] },
    PresentationVariant: { SortOrder: [ { Property: centroCosto_code }, { Property: vigenteDesde, Descending: true } ], Visualizations: [ '@UI.LineItem' ] }
  },
  DataPoint #Disponible: { Title: '{i18n>PresupuestoDisponible}', Value: disponible, Criticality: (disponible > 0 ? 3 : 1) },
  HeaderFacets: [ { $Type: 'UI.ReferenceFacet', ID: 'CabeceraDisponible', Target: '@UI.DataPoint#Disponible' } ],
  Facets: [
    {
      $Type: 'UI.CollectionFacet', ID: 'DatosPresupuesto', Label: '{i18n>Presupuesto}',
      Facets: [
        { $Type: 'UI.ReferenceFacet', ID: 'DatosAsignado', Target: '@UI.FieldGroup#Asignado', Label: '{i18n>PresupuestoLoAsignado}' },
        { $Type: 'UI.ReferenceFacet', ID: 'DatosUso', Target: '@UI.FieldGroup#Uso', Label: '{i18n>PresupuestoUso}' }
      ]
    }
  ],
  FieldGroup #Asignado: { Data: [ { Value: centroCosto_code }, { Value: vigenteDesde }, { Value: vigenteHasta }, { Value: asignado } ] },
  FieldGroup #Uso: { Data: [ { Value: comprometido }, { Value: ejecutado }, { Value: disponible }, { Value: modifiedAt }, { Value: modifiedBy } ] }
};
