using { NotificacionService } from '../../srv/notificacion/service';

// A text is read whole; nothing is looked for in so few rows.
annotate NotificacionService.MisAvisos with @Capabilities: {
  SearchRestrictions.Searchable: false,
  FilterRestrictions.NonFilterableProperties: [ texto ],
  SortRestrictions.NonSortableProperties: [ texto ]
};

// What is marked leaves the list of what is unread.
annotate NotificacionService.MisAvisos with actions {
  marcarLeido @Common.SideEffects: {
    TargetProperties: [ 'in/leido' ],
    TargetEntities  : [ '/NotificacionService.EntityContainer/MisAvisos' ]
  } @Core.OperationAvailable: { $edmJson: { $Not: { $Path: 'in/leido' } } };
};
