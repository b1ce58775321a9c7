using { SincronizacionService } from '../../srv/sincronizacion/service';
using from './columnas';

// The tabs: first what waits for somebody, what stands there longest on top.
// What an action depends on is read whether or not it is a column. Twenty rows of each come first, the rest by scrolling.
annotate SincronizacionService.Casos with @UI: {
  SelectionPresentationVariant #Rechazados: {
    Text: '{i18n>VistaRechazados}',
    SelectionVariant: { SelectOptions: [ { PropertyName: situacion_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'ERROR' } ] } ] },
    PresentationVariant: { SortOrder: [ { Property: pendienteDesde } ], MaxItems: 20, RequestAtLeast: [ situacion_code ], Visualizations: [ '@UI.LineItem#Rechazados' ] }
  },
  SelectionPresentationVariant #EnCola: {
    Text: '{i18n>VistaEnCola}',
    SelectionVariant: { SelectOptions: [ { PropertyName: situacion_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'PENDIENTE' } ] } ] },
    PresentationVariant: { SortOrder: [ { Property: pendienteDesde } ], MaxItems: 20, RequestAtLeast: [ situacion_code ], Visualizations: [ '@UI.LineItem#EnCola' ] }
  },
  SelectionPresentationVariant #ConDiferencias: {
    Text: '{i18n>VistaConDiferencias}',
    SelectionVariant: { SelectOptions: [ { PropertyName: diferencias, Ranges: [ { Sign: #I, Option: #GT, Low: '0' } ] } ] },
    PresentationVariant: { SortOrder: [ { Property: diferencias, Descending: true }, { Property: radicado } ], MaxItems: 20, RequestAtLeast: [ situacion_code ], Visualizations: [ '@UI.LineItem#ConDiferencias' ] }
  },
  SelectionPresentationVariant #Descartados: {
    Text: '{i18n>VistaDescartados}',
    SelectionVariant: { SelectOptions: [ { PropertyName: situacion_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'DESCARTADO' } ] } ] },
    PresentationVariant: { SortOrder: [ { Property: descartadoEn, Descending: true } ], MaxItems: 20, RequestAtLeast: [ situacion_code ], Visualizations: [ '@UI.LineItem#Descartados' ] }
  },
  SelectionPresentationVariant #Todos: {
    Text: '{i18n>VistaTodosLosCasos}',
    SelectionVariant: { SelectOptions: [] },
    PresentationVariant: { SortOrder: [ { Property: radicado, Descending: true } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
  }
};

annotate SincronizacionService.Divergencias with @UI.SelectionPresentationVariant #PorCampo: {
  Text: '{i18n>VistaPorCampo}',
  SelectionVariant: { SelectOptions: [] },
  PresentationVariant: {
    SortOrder: [ { Property: situacion_code, Descending: true }, { Property: campo_code }, { Property: radicado } ], MaxItems: 20,
    RequestAtLeast: [ escribible, tomable, situacion_code ], Visualizations: [ '@UI.LineItem#PorCampo' ]
  }
};

annotate SincronizacionService.Encargos with @UI.SelectionPresentationVariant #Encargos: {
  Text: '{i18n>VistaEncargos}',
  // Those that C4C has are listed with the person and the case that they are about
  SelectionVariant: { SelectOptions: [ { PropertyName: situacion_code, Ranges: [ { Sign: #E, Option: #EQ, Low: 'SINCRONIZADO' } ] } ] },
  PresentationVariant: { SortOrder: [ { Property: situacion_code, Descending: false }, { Property: pendienteDesde } ], MaxItems: 20, RequestAtLeast: [ situacion_code ], Visualizations: [ '@UI.LineItem' ] }
};

annotate SincronizacionService.TicketsSinCaso with @UI.SelectionPresentationVariant #TicketsSinCaso: {
  Text: '{i18n>VistaTicketsSinCaso}',
  SelectionVariant: { SelectOptions: [ { PropertyName: ignorado, Ranges: [ { Sign: #I, Option: #EQ, Low: 'false' } ] } ] },
  PresentationVariant: { SortOrder: [ { Property: creadoEn } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
};
