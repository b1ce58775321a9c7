using { escucha } from '../../db/resarcimiento';
using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../../srv/resarcimiento/por-papel';

// Every list is short: people choose from a drop-down instead of a search dialog.
annotate escucha.Resarcimientos with {
  estado        @Common: { Text: estado.name,        TextArrangement: #TextOnly, ValueListWithFixedValues };
  etapa         @Common: { Text: etapa.name,         TextArrangement: #TextOnly, ValueListWithFixedValues };
  origen        @Common: { Text: origen.name,        TextArrangement: #TextOnly, ValueListWithFixedValues };
  lineaServicio @Common: { Text: lineaServicio.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  sede          @Common: { Text: sede.name,          TextArrangement: #TextOnly, ValueListWithFixedValues };
  area          @Common: { Text: area.name,          TextArrangement: #TextOnly, ValueListWithFixedValues };
  causa         @Common: { Text: causa.name,         TextArrangement: #TextOnly, ValueListWithFixedValues };
  canal         @Common: { Text: canal.name,         TextArrangement: #TextOnly, ValueListWithFixedValues };
  criticidad    @Common: { Text: criticidad.name,    TextArrangement: #TextOnly, ValueListWithFixedValues };
  fundamento    @Common: { Text: fundamento.name,    TextArrangement: #TextOnly, ValueListWithFixedValues };
  aceptaMedio   @Common: { Text: aceptaMedio.name,   TextArrangement: #TextOnly, ValueListWithFixedValues };
  tipoDocumento @Common: { Text: tipoDocumento.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  afiliacion    @Common: { Text: afiliacion.name,    TextArrangement: #TextOnly, ValueListWithFixedValues };
  categoria     @Common: { Text: categoria.name,     TextArrangement: #TextOnly, ValueListWithFixedValues };
};

// Computed, so no association of its own brings the list
annotate ResarcimientoService.Resarcimientos with {
  situacion_code @Common: {
    Text: situacion.name, TextArrangement: #TextOnly,
    ValueListWithFixedValues,
    ValueList: {
      CollectionPath: 'SituacionesPlazo',
      Parameters    : [
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: situacion_code, ValueListProperty: 'code' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
      ]
    }
  };
};
annotate ResarcimientoService.ResarcimientosDelArea with {
  situacion_code @Common: {
    Text: situacion.name, TextArrangement: #TextOnly,
    ValueListWithFixedValues,
    ValueList: {
      CollectionPath: 'SituacionesPlazo',
      Parameters    : [
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: situacion_code, ValueListProperty: 'code' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
      ]
    }
  };
};

annotate escucha.Requisitos with {
  compuerta @Common: { Text: compuerta.name, TextArrangement: #TextOnly };
  requisito @Common: { Text: requisito.name, TextArrangement: #TextOnly };
};
annotate escucha.Exclusiones           with { causal @Common: { Text: causal.name, TextArrangement: #TextOnly, ValueListWithFixedValues } };
annotate escucha.Riesgos               with { clase  @Common: { Text: clase.name,  TextArrangement: #TextOnly, ValueListWithFixedValues } };
annotate escucha.AccionesResarcimiento with {
  accion @Common: { Text: accion.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  estado @Common: { Text: estado.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
};
annotate escucha.Mesas                 with {
  tipo   @Common: { Text: tipo.name,   TextArrangement: #TextOnly, ValueListWithFixedValues };
  estado @Common: { Text: estado.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
};
annotate escucha.MiembrosMesa          with { rol @Common: { Text: rol.name, TextArrangement: #TextOnly, ValueListWithFixedValues } };
annotate escucha.Contactos             with {
  tipo  @Common: { Text: tipo.name,  TextArrangement: #TextOnly, ValueListWithFixedValues };
  medio @Common: { Text: medio.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
};
annotate escucha.PasosDados            with { paso   @Common: { Text: paso.name,   TextArrangement: #TextOnly, ValueListWithFixedValues } };
annotate escucha.Devoluciones          with { estado @Common: { Text: estado.name, TextArrangement: #TextOnly, ValueListWithFixedValues } };
annotate escucha.AccionesMejora        with { estado @Common: { Text: estado.name, TextArrangement: #TextOnly, ValueListWithFixedValues } };
annotate escucha.ActuacionesResarcimiento with {
  acto           @Common: { Text: acto.name,           TextArrangement: #TextOnly, ValueListWithFixedValues };
  estadoAnterior @Common: { Text: estadoAnterior.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  estadoNuevo    @Common: { Text: estadoNuevo.name,    TextArrangement: #TextOnly, ValueListWithFixedValues };
};
