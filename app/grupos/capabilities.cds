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

// Computed by the detector: what it finds is filtered by service line, as the groups beside it are, and by nothing else.
annotate CoordinacionService.GruposSugeridos with @Capabilities: {
  FilterRestrictions.NonFilterableProperties: [ ID, asunto, cantidad, radicados, palabras, avisoPosible ],
  SearchRestrictions.Searchable: false
};
// Those are found for one case.
annotate CoordinacionService.CasosParecidos with @Capabilities: {
  FilterRestrictions.Filterable: false,
  SearchRestrictions.Searchable: false
};
