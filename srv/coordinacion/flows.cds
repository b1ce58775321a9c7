using { CoordinacionService } from './service';

// The straight line from filing to closing, and the exits and stops that the law knows; the area's own step
// stands in its service. `@escucha.hacia` names the states among which an act finds out its own.
annotate CoordinacionService.PQRS with @flow.status: estado actions {
  clasificar             @from: [ #Radicada, #Clasificada, #EnArea, #RespuestaArea, #PorCompletar ] 
                         @escucha.hacia: [ #Clasificada, #EnArea, #RespuestaArea ];
  trasladarAArea         @from: #Clasificada   @to: #EnArea;
  devolverAlArea         @from: #RespuestaArea @to: #EnArea;
  responder              @from: #RespuestaArea @to: #Respondida;
  registrarEntrega       @from: #Respondida;
  cerrar                 @from: #Respondida    @to: #Cerrada;

  prorrogar              @from: [ #Clasificada, #EnArea, #RespuestaArea ];
  solicitarCompletar     @from: [ #Radicada, #Clasificada, #EnArea, #RespuestaArea ] @to: #PorCompletar;
  ampliarCompletar       @from: #PorCompletar;
  registrarComplemento   @from: #PorCompletar @escucha.hacia: [ #Radicada, #Clasificada, #EnArea, #RespuestaArea ];
  trasladarPorCompetencia @from: [ #Radicada, #Clasificada, #EnArea, #RespuestaArea ] @to: #Trasladada;
  declararImprocedente   @from: [ #Radicada, #Clasificada, #EnArea, #RespuestaArea ] @to: #PorAprobar;
  aprobarImprocedencia   @from: #PorAprobar @escucha.hacia: [ #Improcedente, #PorCompletar ];
  rechazarImprocedencia  @from: #PorAprobar @escucha.hacia: [ #Radicada, #Clasificada, #EnArea, #RespuestaArea ];
  desistir               @from: [ #Radicada, #Clasificada, #EnArea, #RespuestaArea, #PorCompletar ] 
                         @escucha.hacia: [ #Desistida, #Radicada, #Clasificada, #EnArea, #RespuestaArea ];
  incluirLeyenda         @from: [ #Clasificada, #EnArea, #RespuestaArea, #PorCompletar ];
  registrarAviso         @from: [
    #Radicada, #Clasificada, #EnArea, #RespuestaArea, #Respondida, #PorCompletar, #PorAprobar, #Improcedente, #Trasladada, #Desistida
  ];
  reabrir                @from: [ #Cerrada, #Improcedente, #Trasladada, #Desistida ];
};
