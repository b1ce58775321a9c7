using { AreaService } from '../../srv/area/service';

annotate AreaService.PQRS with @UI: {
  SelectionPresentationVariant #PorResponder: {
    Text: '{i18n>VistaPorResponder}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: estado_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'EnArea' } ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: vence }, { Property: preferencial, Descending: true } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
  },
  SelectionPresentationVariant #Respondidas: {
    Text: '{i18n>VistaRespondidas}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: estado_code, Ranges: [
        { Sign: #I, Option: #EQ, Low: 'RespuestaArea' },
        { Sign: #I, Option: #EQ, Low: 'Respondida' },
        { Sign: #I, Option: #EQ, Low: 'Cerrada' }
      ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: recibidaEn, Descending: true } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
  }
};
