using { AreaService } from '../../srv/area/service';

annotate AreaService.PQRS with @UI: {
  SelectionPresentationVariant #PorResponder: {
    Text: '{i18n>VistaPorResponder}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: estado_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'EnArea' } ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: prioridad }, { Property: vence }, { Property: preferencial, Descending: true } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
  },
  // The case is still the area's: it goes on when the person completes it, or when its rejection is not approved
  SelectionPresentationVariant #EnPausa: {
    Text: '{i18n>VistaEnPausa}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: estado_code, Ranges: [
        { Sign: #I, Option: #EQ, Low: 'PorCompletar' },
        { Sign: #I, Option: #EQ, Low: 'PorAprobar' }
      ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: prioridad }, { Property: vence } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
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
