using { NotificacionService } from '../../srv/notificacion/service';

// Texts are edited in a dialog that shows what comes out of them; each act has its own, none is added or removed.
annotate NotificacionService.Plantillas with @UI: { CreateHidden, DeleteHidden, UpdateHidden } @Capabilities: {
  InsertRestrictions.Insertable: false,
  DeleteRestrictions.Deletable : false,
  SearchRestrictions.Searchable: false,
  FilterRestrictions.NonFilterableProperties: [ cuerpo ],
  SortRestrictions.NonSortableProperties: [ cuerpo ]
};
