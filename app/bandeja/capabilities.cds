using { CoordinacionService } from '../../srv/coordinacion/service';
using from '../common/casos';

// Only acts change a case, so the pages offer no create, edit or delete.
annotate CoordinacionService.PQRS with @Capabilities: {
  InsertRestrictions.Insertable: false,
  UpdateRestrictions.Updatable : false,
  DeleteRestrictions.Deletable : false,
  SortRestrictions.NonSortableProperties    : [ plazoEnPalabras, diasRestantes, tramoMayor, enManosDe ],
  FilterRestrictions: {
    NonFilterableProperties: [ plazoEnPalabras, diasRestantes, tramoMayor, enManosDe ],
    FilterExpressionRestrictions: [ { Property: recibidaEn, AllowedExpressions: 'SingleRange' } ]
  }
};

// Computed row by row: it cannot be sorted or filtered by the database.
annotate CoordinacionService.DiasExplicados with @Capabilities: {
  SortRestrictions.Sortable    : false,
  FilterRestrictions.Filterable: false,
  SearchRestrictions.Searchable: false
};

annotate CoordinacionService.TiemposConsumidos with @Capabilities: {
  SortRestrictions.Sortable    : false,
  FilterRestrictions.Filterable: false,
  SearchRestrictions.Searchable: false
};

// Added by a dialog of their own; what is written stays. (A file may follow its row: the service lets it in once.)
annotate CoordinacionService.Anexos with @UI: { CreateHidden, UpdateHidden } @Capabilities: {
  DeleteRestrictions.Deletable: false, SearchRestrictions.Searchable: false
};
annotate CoordinacionService.Notas with @UI.CreateHidden @Capabilities: {
  UpdateRestrictions.Updatable: false, DeleteRestrictions.Deletable: false, SearchRestrictions.Searchable: false
};
annotate CoordinacionService.Hitos with @Capabilities: {
  InsertRestrictions.Insertable: false, UpdateRestrictions.Updatable: false, DeleteRestrictions.Deletable: false,
  SearchRestrictions.Searchable: false
};
annotate CoordinacionService.Verificaciones with @Capabilities: {
  InsertRestrictions.Insertable: false, UpdateRestrictions.Updatable: false, DeleteRestrictions.Deletable: false,
  SearchRestrictions.Searchable: false
};
annotate CoordinacionService.Entregas with @Capabilities: {
  InsertRestrictions.Insertable: false, UpdateRestrictions.Updatable: false, DeleteRestrictions.Deletable: false,
  SearchRestrictions.Searchable: false
};
annotate CoordinacionService.Comunicaciones with @Capabilities: {
  InsertRestrictions.Insertable: false, UpdateRestrictions.Updatable: false, DeleteRestrictions.Deletable: false,
  SearchRestrictions.Searchable: false
};
annotate CoordinacionService.Vinculos with @Capabilities: {
  InsertRestrictions.Insertable: false, UpdateRestrictions.Updatable: false, DeleteRestrictions.Deletable: false,
  SearchRestrictions.Searchable: false
};
annotate CoordinacionService.Actuaciones with @Capabilities: {
  InsertRestrictions.Insertable: false, UpdateRestrictions.Updatable: false, DeleteRestrictions.Deletable: false,
  SearchRestrictions.Searchable: false
};
