using { AreaService } from './service';

annotate AreaService.PQRS with @flow.status: estado actions {
  responderArea @from: #EnArea @to: #RespuestaArea;
};
