using { SincronizacionService } from '../../srv/sincronizacion/service';

// Rows come and go with what C4C is told; people only decide.
annotate SincronizacionService.Casos with @Capabilities.FilterRestrictions.FilterExpressionRestrictions: [ { Property: pendienteDesde, AllowedExpressions: 'SingleRange' } ];
annotate SincronizacionService.Divergencias   with @Capabilities: {
  SearchRestrictions.Searchable: false,
  SortRestrictions.NonSortableProperties: [ tomable ],
  FilterRestrictions.NonFilterableProperties: [ tomable ]
};
annotate SincronizacionService.Encargos       with @Capabilities.SearchRestrictions.Searchable: false;
annotate SincronizacionService.TicketsSinCaso with @Capabilities.SearchRestrictions.Searchable: false;
// Put together when it is read.
annotate SincronizacionService.Comparaciones  with @Capabilities: {
  SearchRestrictions.Searchable: false, FilterRestrictions.Filterable: false
};
