using { PoliticaService } from './servicio';

annotate PoliticaService.CambiosCalendario with @flow.status: situacion actions {
  agregarFecha @from: [ #BORRADOR, #REVISANDO ];
  generarAnio  @from: [ #BORRADOR, #REVISANDO ];
  llevar       @from: [ #BORRADOR, #REVISANDO, #APLICANDO, #APLICADO ];
  revisar      @from: #BORRADOR;
  aplicar      @from: #BORRADOR;
  ponerAlDia   @from: [ #BORRADOR, #REVISANDO ];
  descartar    @from: [ #BORRADOR, #REVISANDO ]  @to: #DESCARTADO;
};
