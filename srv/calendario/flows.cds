using { PoliticaService } from './servicio';

annotate PoliticaService.CambiosCalendario with @flow.status: situacion actions {
  agregarFecha @from: #BORRADOR;
  generarAnio  @from: #BORRADOR;
  revisar      @from: #BORRADOR;
  aplicar      @from: #BORRADOR;
  ponerAlDia   @from: #BORRADOR;
  descartar    @from: #BORRADOR  @to: #DESCARTADO;
};
