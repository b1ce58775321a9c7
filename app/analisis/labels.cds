using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../common/labels';
using from '../../srv/resarcimiento/analisis';

annotate ResarcimientoService.Analisis with @title: '{i18n>AnalisisResarcimiento}' {
  ID                  @UI.Hidden;
  numero              @title: '{i18n>AnalisisNumero}';
  periodo             @title: '{i18n>AnalisisPeriodo}';
  estado              @title: '{i18n>Estado}' @Common: { Text: estadoNombre, TextArrangement: #TextOnly, ValueListWithFixedValues };
  etapa               @title: '{i18n>AnalisisEtapa}' @Common: { Text: etapaNombre, TextArrangement: #TextOnly, ValueListWithFixedValues };
  origen              @title: '{i18n>AnalisisOrigen}' @Common: { Text: origenNombre, TextArrangement: #TextOnly, ValueListWithFixedValues };
  criticidad          @title: '{i18n>AnalisisCriticidad}' @Common: { Text: criticidadNombre, TextArrangement: #TextOnly, ValueListWithFixedValues };
  lineaServicio       @title: '{i18n>LineaServicio}' @Common: { Text: lineaServicioNombre, TextArrangement: #TextOnly, ValueListWithFixedValues };
  sede                @title: '{i18n>Sede}' @Common: { Text: sedeNombre, TextArrangement: #TextOnly, ValueListWithFixedValues };
  area                @title: '{i18n>Area}' @Common: { Text: areaNombre, TextArrangement: #TextOnly, ValueListWithFixedValues };
  causa               @title: '{i18n>AnalisisCausa}' @Common: { Text: causaNombre, TextArrangement: #TextOnly, ValueListWithFixedValues };
  estadoNombre        @title: '{i18n>Estado}';
  etapaNombre         @title: '{i18n>AnalisisEtapa}';
  origenNombre        @title: '{i18n>AnalisisOrigen}';
  criticidadNombre    @title: '{i18n>AnalisisCriticidad}';
  lineaServicioNombre @title: '{i18n>LineaServicio}';
  sedeNombre          @title: '{i18n>Sede}';
  areaNombre          @title: '{i18n>Area}';
  causaNombre         @title: '{i18n>AnalisisCausa}';
  // Said in its title: a total has no currency of its own
  costo               @title: '{i18n>AnalisisCosto}' @Measures.ISOCurrency: null;
  diasParaReparar     @title: '{i18n>AnalisisDias}';
  casos               @title: '{i18n>AnalisisCasos}';
  rechazados          @title: '{i18n>AnalisisRechazados}';
  repetidos           @title: '{i18n>AnalisisRepetidos}';
  tardios             @title: '{i18n>AnalisisTardios}';
};
