using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from './labels';
using from './agregacion';

annotate ResarcimientoService.Analisis with @Capabilities.SearchRestrictions.Searchable: false;

annotate ResarcimientoService.Analisis with @UI: {
  HeaderInfo: { TypeName: '{i18n>AnalisisResarcimiento}', TypeNamePlural: '{i18n>AnalisisResarcimientos}', Title: { Value: numero } },
  SelectionFields: [ periodo, lineaServicio_code, area_code, causa_code, criticidad_code, etapa_code ],

  Chart: {
    Title              : '{i18n>AnalisisGrafico}',
    ChartType          : #Column,
    Dimensions         : [ lineaServicioNombre ],
    DimensionAttributes: [ { Dimension: lineaServicioNombre, Role: #Category } ],
    DynamicMeasures    : [ '@Analytics.AggregatedProperty#costoTotal' ],
    MeasureAttributes  : [ { DynamicMeasure: '@Analytics.AggregatedProperty#costoTotal', Role: #Axis1 } ]
  },

  LineItem: [
    { Value: lineaServicioNombre, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #High },
    { Value: areaNombre, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #High },
    { Value: causaNombre, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Medium },
    { Value: criticidadNombre, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Medium },
    { Value: etapaNombre, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low },
    { Value: periodo, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Medium },
    { Value: casos, @HTML5.CssDefaults: { width: '6rem' }, @UI.Importance: #High },
    { Value: costo, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
    { Value: diasParaReparar, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low },
    { Value: rechazados, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low },
    { Value: repetidos, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Low },
    { Value: tardios, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low }
  ],
  PresentationVariant: { Visualizations: [ '@UI.Chart', '@UI.LineItem' ] },
  PresentationVariant #Tabla: {
    GroupBy       : [ lineaServicioNombre ],
    Total         : [ casos, costo, rechazados, repetidos, tardios ],
    Visualizations: [ '@UI.LineItem' ]
  }
};
