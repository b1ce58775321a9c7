using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../../srv/resarcimiento/por-papel';

// Only acts change a Resarcimiento and what belongs to it: the pages offer no create, edit or delete.
annotate ResarcimientoService.Resarcimientos with @Capabilities: {
  InsertRestrictions.Insertable: false,
  UpdateRestrictions.Updatable : false,
  DeleteRestrictions.Deletable : false,
  FilterRestrictions.FilterExpressionRestrictions: [ { Property: recibidaEn, AllowedExpressions: 'SingleRange' } ]
};
annotate ResarcimientoService.Requisitos with @Capabilities: {
  InsertRestrictions.Insertable: false, UpdateRestrictions.Updatable: false, DeleteRestrictions.Deletable: false,
  SearchRestrictions.Searchable: false
};
annotate ResarcimientoService.Exclusiones with @Capabilities: {
  InsertRestrictions.Insertable: false, UpdateRestrictions.Updatable: false, DeleteRestrictions.Deletable: false,
  SearchRestrictions.Searchable: false
};
annotate ResarcimientoService.Riesgos with @Capabilities: {
  InsertRestrictions.Insertable: false, UpdateRestrictions.Updatable: false, DeleteRestrictions.Deletable: false,
  SearchRestrictions.Searchable: false
};
annotate ResarcimientoService.Acciones with @Capabilities: {
  InsertRestrictions.Insertable: false, UpdateRestrictions.Updatable: false, DeleteRestrictions.Deletable: false,
  SearchRestrictions.Searchable: false
};
annotate ResarcimientoService.Mesas with @Capabilities: {
  InsertRestrictions.Insertable: false, UpdateRestrictions.Updatable: false, DeleteRestrictions.Deletable: false,
  SearchRestrictions.Searchable: false
};
annotate ResarcimientoService.MiembrosMesa with @Capabilities: {
  InsertRestrictions.Insertable: false, UpdateRestrictions.Updatable: false, DeleteRestrictions.Deletable: false,
  SearchRestrictions.Searchable: false
};
annotate ResarcimientoService.Contactos with @Capabilities: {
  InsertRestrictions.Insertable: false, UpdateRestrictions.Updatable: false, DeleteRestrictions.Deletable: false,
  SearchRestrictions.Searchable: false
};
annotate ResarcimientoService.PasosDados with @Capabilities: {
  InsertRestrictions.Insertable: false, UpdateRestrictions.Updatable: false, DeleteRestrictions.Deletable: false,
  SearchRestrictions.Searchable: false
};
annotate ResarcimientoService.Devoluciones with @Capabilities: {
  InsertRestrictions.Insertable: false, UpdateRestrictions.Updatable: false, DeleteRestrictions.Deletable: false,
  SearchRestrictions.Searchable: false
};
annotate ResarcimientoService.AccionesMejora with @Capabilities: {
  InsertRestrictions.Insertable: false, UpdateRestrictions.Updatable: false, DeleteRestrictions.Deletable: false,
  SearchRestrictions.Searchable: false
};
annotate ResarcimientoService.Historia with @Capabilities: {
  InsertRestrictions.Insertable: false, UpdateRestrictions.Updatable: false, DeleteRestrictions.Deletable: false,
  SearchRestrictions.Searchable: false
};

// Added by a dialog of their own; what is written stays. (A file may follow its row: the service lets it in once.)
annotate ResarcimientoService.Anexos with @UI: { CreateHidden, UpdateHidden } @Capabilities: {
  DeleteRestrictions.Deletable: false, SearchRestrictions.Searchable: false
};
