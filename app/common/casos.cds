using { escucha } from '../../db/pqrs';
using { escucha.DiasExplicados } from '../../srv/casos/explicacion';
using { escucha.TiemposConsumidos } from '../../srv/casos/tiempo';
using from './labels';

// Tables below a case, the same for whoever reads them.

annotate escucha.Hitos with @UI: {
  LineItem: [
    { Value: tipo_code, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: ronda, @HTML5.CssDefaults: { width: '5rem' }, @UI.Importance: #Low },
    { Value: vence, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
    { Value: cumplidoEn, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #Medium },
    { Value: cumplidoPor, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #Low },
    {
      Value: aTiempo, Criticality: (aTiempo = true ? 3 : (aTiempo = false ? 1 : 0)),
      @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High
    }
  ],
  PresentationVariant: { SortOrder: [ { Property: vence } ], Visualizations: [ '@UI.LineItem' ] }
};

annotate DiasExplicados with @UI: {
  LineItem: [
    { Value: fecha, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    {
      Value: habil, Criticality: (habil = true ? 3 : 0), CriticalityRepresentation: #WithoutIcon,
      @HTML5.CssDefaults: { width: '6rem' }, @UI.Importance: #High
    },
    { Value: conteo, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    { Value: motivo, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: norma, @HTML5.CssDefaults: { width: '18rem' }, @UI.Importance: #Medium }
  ],
  // A term of the law fits on one page
  PresentationVariant: { MaxItems: 60, Visualizations: [ '@UI.LineItem' ] }
};

annotate escucha.Anexos with @UI: {
  LineItem: [
    { Value: contenido, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: procedencia_code, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #High },
    { Value: createdAt, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #Medium },
    { Value: createdBy, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #Low }
  ],
  PresentationVariant: { SortOrder: [ { Property: createdAt } ], Visualizations: [ '@UI.LineItem' ] }
};

annotate escucha.Notas with @UI: {
  LineItem: [
    { Value: createdAt, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #High },
    { Value: createdBy, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #Medium },
    { Value: texto, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High }
  ],
  PresentationVariant: { SortOrder: [ { Property: createdAt, Descending: true } ], Visualizations: [ '@UI.LineItem' ] }
};

annotate escucha.Verificaciones with @UI.LineItem: [
  { Value: item_code, @HTML5.CssDefaults: { width: '16rem' }, @UI.Importance: #High },
  { Value: item.descr, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #Medium },
  { Value: cumple, Criticality: (cumple = true ? 3 : 1), @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High }
];

annotate escucha.Entregas with @UI.LineItem: [
  { Value: entregadaEn, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #High },
  { Value: medio_code, @HTML5.CssDefaults: { width: '15rem' }, @UI.Importance: #High },
  { Value: prueba, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High }
];

annotate escucha.Comunicaciones with @UI: {
  LineItem: [
    { Value: acto_code, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #High },
    { Value: destino_code, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #High },
    { Value: destinatario, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Low },
    { Value: vence, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
    { Value: entregadaEn, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: medio_code, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Medium },
    { Value: prueba, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #Medium }
  ],
  PresentationVariant: { SortOrder: [ { Property: createdAt } ], Visualizations: [ '@UI.LineItem' ] }
};

annotate TiemposConsumidos with @UI: {
  LineItem: [
    { Value: quien, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: dias, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: porcentaje, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    { Value: minutos, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium }
  ],
  PresentationVariant: { MaxItems: 10, Visualizations: [ '@UI.LineItem' ] }
};

annotate escucha.Actuaciones with @UI: {
  LineItem: [
    { Value: en, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: por, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    { Value: acto_code, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #High },
    { Value: estadoAnterior_code, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
    { Value: estadoNuevo_code, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
    { Value: detalle, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    // What was returned to the area stays readable beside what it answered later
    { Value: texto, @HTML5.CssDefaults: { width: '18rem' }, @UI.Importance: #Medium }
  ],
  PresentationVariant: { SortOrder: [ { Property: orden, Descending: true } ], Visualizations: [ '@UI.LineItem' ] }
};
