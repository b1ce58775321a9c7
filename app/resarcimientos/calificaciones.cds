using { escucha as db } from '../../db/integracion';
using { ResarcimientoService } from '../../srv/resarcimiento/service';

// The ratings that may open one: of an attention that is known, in the lower half of their scale. Which is bad says the policy.
extend service ResarcimientoService with {
  @readonly
  @restrict: [ { grant: 'READ', to: 'coordinador' } ]
  entity CalificacionesBajas as
    select from db.Calificaciones {
      key ID,
          calificadaEn,
          atencion.nombre as nombre,
          atencion.tema   as tema,
          valor,
          maximo,
          sede
    }
    where atencion.ID is not null and (valor - minimo) * 2 <= maximo - minimo;
}

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
