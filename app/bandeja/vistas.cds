using { CoordinacionService } from '../../srv/coordinacion/service';

// The tabs of the worklist: what a judge ordered stands first, then what is due first; of two that are due
// together, the preferential one.
// Which acts can be done depends on the state, whether or not it is a column.
// Twenty rows of each come first, the rest by scrolling: all tables are built before the first is seen.
annotate CoordinacionService.PQRS with @UI: {
  SelectionPresentationVariant #PorClasificar: {
    Text: '{i18n>VistaPorClasificar}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: estado_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'Radicada' } ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: prioridad }, { Property: vence }, { Property: preferencial, Descending: true } ], MaxItems: 20, RequestAtLeast: [ estado_code ], Visualizations: [ '@UI.LineItem#SinClasificar' ] }
  },
  SelectionPresentationVariant #PorVencer: {
    Text: '{i18n>VistaPorVencer}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: situacion_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'POR_VENCER' } ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: prioridad }, { Property: vence }, { Property: preferencial, Descending: true } ], MaxItems: 20, RequestAtLeast: [ estado_code ], Visualizations: [ '@UI.LineItem' ] }
  },
  SelectionPresentationVariant #Vencidas: {
    Text: '{i18n>VistaVencidas}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: situacion_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'VENCIDA' } ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: prioridad }, { Property: vence }, { Property: preferencial, Descending: true } ], MaxItems: 20, RequestAtLeast: [ estado_code ], Visualizations: [ '@UI.LineItem' ] }
  },
  SelectionPresentationVariant #PorResponder: {
    Text: '{i18n>VistaPorResponder}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: estado_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'RespuestaArea' } ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: prioridad }, { Property: vence }, { Property: preferencial, Descending: true } ], MaxItems: 20, Visualizations: [ '@UI.LineItem#ConRespuesta' ] }
  },
  SelectionPresentationVariant #PorEntregar: {
    Text: '{i18n>VistaPorEntregar}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: estado_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'Respondida' } ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: prioridad }, { Property: vence }, { Property: preferencial, Descending: true } ], MaxItems: 20, Visualizations: [ '@UI.LineItem#ConRespuesta' ] }
  },
  SelectionPresentationVariant #PorCompletar: {
    Text: '{i18n>VistaPorCompletar}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: estado_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'PorCompletar' } ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: prioridad }, { Property: vence }, { Property: preferencial, Descending: true } ], MaxItems: 20, Visualizations: [ '@UI.LineItem#PorCompletar' ] }
  },
  SelectionPresentationVariant #PorAprobar: {
    Text: '{i18n>VistaPorAprobar}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: estado_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'PorAprobar' } ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: prioridad }, { Property: vence }, { Property: preferencial, Descending: true } ], MaxItems: 20, Visualizations: [ '@UI.LineItem#PorAprobar' ] }
  },
  SelectionPresentationVariant #Todas: {
    Text: '{i18n>VistaTodas}',
    SelectionVariant: { SelectOptions: [] },
    PresentationVariant: { SortOrder: [ { Property: prioridad }, { Property: radicado, Descending: true } ], MaxItems: 20, RequestAtLeast: [ estado_code ], Visualizations: [ '@UI.LineItem' ] }
  }
};
