using { NotificacionService } from '../../srv/notificacion/service';

// Written in a dialog, where what is asked depends on whom the mailbox is for.
annotate NotificacionService.Buzones with @UI: {
  CreateHidden,
  UpdateHidden,
  DeleteHidden: { $edmJson: { $Not: { $Path: '/Permisos/administra' } } }
} @Capabilities.SearchRestrictions.Searchable: false;
