using { CoordinacionService } from './service';

// The straight line from filing to closing; the area's own step stands in its service.
annotate CoordinacionService.PQRS with @flow.status: estado actions {
  clasificar       @from: #Radicada      @to: #Clasificada;
  trasladarAArea   @from: #Clasificada   @to: #EnArea;
  devolverAlArea   @from: #RespuestaArea @to: #EnArea;
  responder        @from: #RespuestaArea @to: #Respondida;
  registrarEntrega @from: #Respondida;
  cerrar           @from: #Respondida    @to: #Cerrada;
};
