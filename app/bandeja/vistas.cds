using { CoordinacionService } from '../../srv/coordinacion/service';

// The tabs of the worklist: what is due first stands first; of two that are due together, the preferential one.
// Which acts can be done depends on the state, whether or not it is a column.
// Twenty rows of each come first, the rest by scrolling: the six tables are built before the first is seen.
annotate CoordinacionService.PQRS with @UI: {
  SelectionPresentationVariant #PorClasificar: {
    Text: '{i18n>VistaPorClasificar}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: estado_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'Radicada' } ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: vence }, { Property: preferencial, Descending: true } ], MaxItems: 20, RequestAtLeast: [ estado_code ], Visualizations: [ '@UI.LineItem#SinClasificar' ] }
  },
  SelectionPresentationVariant #PorVencer: {
    Text: '{i18n>VistaPorVencer}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: situacion_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'POR_VENCER' } ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: vence }, { Property: preferencial, Descending: true } ], MaxItems: 20, RequestAtLeast: [ estado_code ], Visualizations: [ '@UI.LineItem' ] }
  },
  SelectionPresentationVariant #Vencidas: {
    Text: '{i18n>VistaVencidas}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: situacion_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'VENCIDA' } ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: vence }, { Property: preferencial, Descending: true } ], MaxItems: 20, RequestAtLeast: [ estado_code ], Visualizations: [ '@UI.LineItem' ] }
  },
  SelectionPresentationVariant #PorResponder: {
    Text: '{i18n>VistaPorResponder}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: estado_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'RespuestaArea' } ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: vence }, { Property: preferencial, Descending: true } ], MaxItems: 20, Visualizations: [ '@UI.LineItem#ConRespuesta' ] }
  },
  SelectionPresentationVariant #PorEntregar: {
    Text: '{i18n>VistaPorEntregar}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: estado_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'Respondida' } ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: vence }, { Property: preferencial, Descending: true } ], MaxItems: 20, Visualizations: [ '@UI.LineItem#ConRespuesta' ] }
  },
  SelectionPresentationVariant #Todas: {
    Text: '{i18n>VistaTodas}',
    SelectionVariant: { SelectOptions: [] },
    PresentationVariant: { SortOrder: [ { Property: radicado, Descending: true } ], MaxItems: 20, RequestAtLeast: [ estado_code ], Visualizations: [ '@UI.LineItem' ] }
  }
};
