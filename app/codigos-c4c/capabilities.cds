using { SincronizacionService } from '../../srv/sincronizacion/codigos';

// Lists belong to the product; their codes are written in dialogs that know which codes there are.
annotate SincronizacionService.Listas with @Capabilities: {
  SearchRestrictions.Searchable: false,
  SortRestrictions.NonSortableProperties: [ faltan, escribe ],
  FilterRestrictions.NonFilterableProperties: [ faltan, escribe ]
};
annotate SincronizacionService.Escrituras with @Capabilities: {
  SearchRestrictions.Searchable: false, FilterRestrictions.Filterable: false
};
annotate SincronizacionService.Entradas with @UI: { CreateHidden, UpdateHidden, DeleteHidden } @Capabilities: {
  SearchRestrictions.Searchable: false,
  SortRestrictions.NonSortableProperties: [ significado ],
  FilterRestrictions.NonFilterableProperties: [ significado ]
};
