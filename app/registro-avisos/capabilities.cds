using { NotificacionService } from '../../srv/notificacion/service';

annotate NotificacionService.Avisos with @Capabilities: {
  SearchRestrictions.Searchable: false,
  FilterRestrictions.FilterExpressionRestrictions: [ { Property: createdAt, AllowedExpressions: 'SingleRange' } ]
};
