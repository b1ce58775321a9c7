using { CoordinacionService } from '../../srv/grupo/servicio';

// Only acts change a group and who is in it.
annotate CoordinacionService.Grupos with @Capabilities: {
  InsertRestrictions.Insertable: false,
  UpdateRestrictions.Updatable : false,
  DeleteRestrictions.Deletable : false,
  SortRestrictions.NonSortableProperties: [ avisoEnPalabras ],
  FilterRestrictions.NonFilterableProperties: [ avisoEnPalabras ]
};
annotate CoordinacionService.MiembrosGrupo with @Capabilities: {
  InsertRestrictions.Insertable: false,
  UpdateRestrictions.Updatable : false,
  DeleteRestrictions.Deletable : false,
  SearchRestrictions.Searchable: false
};

// Computed by the detector: they cannot be filtered or searched by the database.
annotate CoordinacionService.GruposSugeridos with @Capabilities: {
  FilterRestrictions.Filterable: false,
  SearchRestrictions.Searchable: false
};
annotate CoordinacionService.CasosParecidos with @Capabilities: {
  FilterRestrictions.Filterable: false,
  SearchRestrictions.Searchable: false
};
