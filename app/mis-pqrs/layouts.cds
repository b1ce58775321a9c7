using { AtencionService } from '../../srv/atencion/service';
using from '../atencion/layouts-pqrs';

// The number as key of an address and bearer of the draft mark.
annotate AtencionService.PQRS with @Common.SemanticKey: [ radicado ];

// What this asesor filed; the page of one case is that of app/atencion.
annotate AtencionService.PQRS with @UI: {
  SelectionFields: [ estado_code, situacion_code, canal_code, recibidaEn ],

  LineItem: [
    { Value: radicado, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #High },
    { Value: asunto, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: nombre, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Medium },
    {
      Value: estado_code, Criticality: estado.criticality,
      @UI.Hidden: { $edmJson: { $Not: { $Path: 'IsActiveEntity' } } },
      @HTML5.CssDefaults: { width: '9rem' },
      @UI.Importance: #High
    },
    {
      Value: plazoEnPalabras,
      Criticality: situacion.criticality,
      @HTML5.CssDefaults: { width: '13rem' },
      @UI.Importance: #High
    },
    { Value: vence, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium },
    {
      Value: espejo.situacion_code,
      Criticality: espejo.situacion.criticality,
      @HTML5.CssDefaults: { width: '12rem' },
      @UI.Importance: #Low
    },
    { Value: recibidaEn, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Low }
  ],

  PresentationVariant: {
    SortOrder: [ { Property: recibidaEn, Descending: true } ],
    Visualizations: [ '@UI.LineItem' ]
  }
};
