using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../../srv/resarcimiento/analisis';

// What may be grouped and what is summed up.
annotate ResarcimientoService.Analisis with @(
  Aggregation: {
    ApplySupported: {
      Transformations       : [ 'aggregate', 'topcount', 'bottomcount', 'identity', 'concat', 'groupby', 'filter', 'search', 'orderby', 'top', 'skip' ],
      Rollup                : #None,
      PropertyRestrictions  : true,
      GroupableProperties   : [
        periodo, lineaServicioNombre, areaNombre, causaNombre, criticidadNombre, etapaNombre, estadoNombre, origenNombre, sedeNombre
      ],
      AggregatableProperties: [
        { Property: costo }, { Property: casos }, { Property: diasParaReparar }, { Property: rechazados }, { Property: repetidos }, { Property: tardios }
      ]
    },
    CustomAggregate #costo          : 'Edm.Decimal',
    CustomAggregate #casos          : 'Edm.Int32',
    CustomAggregate #diasParaReparar: 'Edm.Decimal',
    CustomAggregate #rechazados     : 'Edm.Int32',
    CustomAggregate #repetidos      : 'Edm.Int32',
    CustomAggregate #tardios        : 'Edm.Int32'
  },
  Analytics.AggregatedProperty #costoTotal     : { Name: 'costoTotal', AggregationMethod: 'sum', AggregatableProperty: costo, @Common.Label: '{i18n>AnalisisCosto}' },
  Analytics.AggregatedProperty #casosTotal     : { Name: 'casosTotal', AggregationMethod: 'sum', AggregatableProperty: casos, @Common.Label: '{i18n>AnalisisCasos}' },
  Analytics.AggregatedProperty #diasMedios     : { Name: 'diasMedios', AggregationMethod: 'average', AggregatableProperty: diasParaReparar, @Common.Label: '{i18n>AnalisisDias}' },
  Analytics.AggregatedProperty #rechazadosTotal: { Name: 'rechazadosTotal', AggregationMethod: 'sum', AggregatableProperty: rechazados, @Common.Label: '{i18n>AnalisisRechazados}' },
  Analytics.AggregatedProperty #repetidosTotal : { Name: 'repetidosTotal', AggregationMethod: 'sum', AggregatableProperty: repetidos, @Common.Label: '{i18n>AnalisisRepetidos}' }
) {
  costo           @Analytics.Measure @Aggregation.default: #SUM;
  casos           @Analytics.Measure @Aggregation.default: #SUM;
  diasParaReparar @Analytics.Measure @Aggregation.default: #AVG;
  rechazados      @Analytics.Measure @Aggregation.default: #SUM;
  repetidos       @Analytics.Measure @Aggregation.default: #SUM;
  tardios         @Analytics.Measure @Aggregation.default: #SUM;
};
