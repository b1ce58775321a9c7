using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../../srv/resarcimiento/calificaciones';

annotate ResarcimientoService.CalificacionesBajas with @title: '{i18n>CalificacionBaja}' {
  ID           @UI.Hidden @Common: { Text: tema, TextArrangement: #TextOnly };
  calificadaEn @title: '{i18n>CalificadaEn}';
  nombre       @title: '{i18n>NombrePersona}';
  tema         @title: '{i18n>Tema}';
  valor        @title: '{i18n>CalificacionValor}';
  maximo       @title: '{i18n>CalificacionMaximo}';
  sede         @title: '{i18n>Sede}' @Common: { Text: sede.name, TextArrangement: #TextOnly };
};
annotate ResarcimientoService.CalificacionesBajas with @Capabilities.SearchRestrictions.Searchable: false
  @UI.PresentationVariant: { SortOrder: [ { Property: calificadaEn, Descending: true } ] };
