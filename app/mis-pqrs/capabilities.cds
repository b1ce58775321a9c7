using { AtencionService } from '../../srv/atencion/service';

// Computed when read: no database can sort or filter by them.
annotate AtencionService.PQRS with @Capabilities: {
  SortRestrictions.NonSortableProperties: [ plazoEnPalabras, diasRestantes, enManosDe ],
  FilterRestrictions.NonFilterableProperties: [ plazoEnPalabras, diasRestantes, enManosDe, texto ]
};
